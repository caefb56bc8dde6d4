import type { DeleteFaceImageInput } from '@polyface/clients/alibaba-iot';
import type { CallOptions } from '@polyface/runtime';
import { configured, type Clients } from './configuration.ts';

/** Which face to remove, in the words of the service that holds it. */
export type FaceRemoval =
  | { readonly from: 'alibabaLinkvisual'; readonly isolationId: string; readonly userId: string }
  | { readonly from: 'alibabaIot'; readonly userType: DeleteFaceImageInput['userType']; readonly userId: string }
  | { readonly from: 'megviiFinauth'; readonly groupId: string; readonly faceToken: string };

/** Removes a face. Throws the vendor's error where there is none, if the vendor tells. */
export async function removeFace(
  clients: Partial<Clients>,
  removal: FaceRemoval,
  options?: CallOptions,
): Promise<void> {
  switch (removal.from) {
    case 'alibabaLinkvisual': {
      const { isolationId, userId } = removal;
      await configured(clients, removal.from).deleteFaceUser({ IsolationId: isolationId, UserId: userId }, options);
      return;
    }
    case 'alibabaIot': {
      const { userType, userId } = removal;
      await configured(clients, removal.from).deleteFaceImage({ userType, userId }, options);
      return;
    }
    case 'megviiFinauth': {
      const { groupId, faceToken } = removal;
      await configured(clients, removal.from).removeFaces({ group_id: groupId, face_tokens: [faceToken] }, options);
    }
  }
}
