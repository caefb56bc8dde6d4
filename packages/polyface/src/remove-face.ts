import type { DeleteFaceImageInput } from '@polyface/clients/alibaba-iot';
import { VendorError, type CallOptions } from '@polyface/runtime';
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
      await removeFromFinauth(configured(clients, removal.from), removal, options);
    }
  }
}

/** FinAuth tells inside a success which faces it did not remove. */
async function removeFromFinauth(
  client: Clients['megviiFinauth'],
  { groupId, faceToken }: Extract<FaceRemoval, { readonly from: 'megviiFinauth' }>,
  options?: CallOptions,
): Promise<void> {
  const input = { group_id: groupId, face_tokens: [faceToken] };
  const { data, status, requestId, attempts } = await client.removeFaces.withResponse(input, options);
  const [failure] = data.failure_detail ?? [];
  if (!failure) return;
  const { reason: code = 'FACE_NOT_IN_GROUP' } = failure;
  throw new VendorError({
    service: 'megvii-finauth',
    operation: 'removeFaces',
    attempts,
    code,
    kind: code === 'FACE_NOT_IN_GROUP' ? 'not-found' : 'unknown',
    retry: 'never',
    status,
    requestId,
    vendorMessage: code,
  });
}
