import type { DeleteFaceImageInput } from '@polyface/clients/alibaba-iot';
import { responseInfoOf, VendorError, type CallOptions } from '@polyface/runtime';
import { clientOf, type Clients } from './configuration.ts';

/** Selects the face to remove. `from` names the service. */
export type FaceRemoval =
  | {
      readonly from: 'alibabaLinkvisual';
      /** The id of the library: IsolationId. */
      readonly isolationId: string;
      /** The id of the person: UserId (LinkVisual), userId (IoT). */
      readonly userId: string;
    }
  | {
      readonly from: 'alibabaIot';
      /** How `userId` identifies the user. */
      readonly userType: DeleteFaceImageInput['userType'];
      /** The id of the person: UserId (LinkVisual), userId (IoT). */
      readonly userId: string;
    }
  | {
      readonly from: 'megviiFinauth';
      /** The id of the group: group_id. */
      readonly groupId: string;
      /** The id of the face: face_token. */
      readonly faceToken: string;
    };

/** Removes a face. If there is none, throws the vendor's error if the vendor reports one. */
export async function removeFace(
  clients: Partial<Clients>,
  removal: FaceRemoval,
  options?: CallOptions,
): Promise<void> {
  switch (removal.from) {
    case 'alibabaLinkvisual': {
      const { isolationId, userId } = removal;
      await clientOf(clients, removal.from).deleteFaceUser({ IsolationId: isolationId, UserId: userId }, options);
      return;
    }
    case 'alibabaIot': {
      const { userType, userId } = removal;
      await clientOf(clients, removal.from).deleteFaceImage({ userType, userId }, options);
      return;
    }
    case 'megviiFinauth': {
      await removeFromFinauth(clientOf(clients, removal.from), removal, options);
    }
  }
}

/** FinAuth reports a face that it did not remove inside a success response. */
async function removeFromFinauth(
  client: Clients['megviiFinauth'],
  { groupId, faceToken }: Extract<FaceRemoval, { readonly from: 'megviiFinauth' }>,
  options?: CallOptions,
): Promise<void> {
  const input = { group_id: groupId, face_tokens: [faceToken] };
  const { data, status, headers, requestId, attempts } = await client.removeFaces.withResponse(input, options);
  const [failure] = data.failure_detail ?? [];
  if (!failure) return;
  const { reason = 'FACE_NOT_IN_GROUP' } = failure;
  // Only a code is safe to show: the facade does not know the signature that a server may repeat in a text.
  const code = /^[A-Z][A-Z0-9_]{0,99}$/.test(reason) ? reason : 'UNKNOWN';
  throw new VendorError({
    service: 'megvii-finauth',
    operation: 'removeFaces',
    attempts,
    code,
    kind: code === 'FACE_NOT_IN_GROUP' ? 'not-found' : 'unknown',
    retry: 'never',
    ...responseInfoOf({ status, headers: [...headers] }, { now: Date.now() }),
    requestId: requestId?.slice(0, 200),
    vendorMessage: code,
  });
}
