import type { DeleteFaceImageInput } from '@polyface/clients/alibaba-iot';

/** Selects the face to remove. `from` names the service. */
export type FaceRemoval = LinkvisualRemoval | IotRemoval | FinauthRemoval;

/** Selects the user of a LinkVisual library to remove. */
export interface LinkvisualRemoval {
  readonly from: 'alibabaLinkvisual';
  readonly isolationId: string;
  readonly userId: string;
}

/** Selects the user of the IoT platform whose face is removed. */
export interface IotRemoval {
  readonly from: 'alibabaIot';
  readonly userType: DeleteFaceImageInput['userType'];
  readonly userId: string;
}

/** Selects the face of a FinAuth group to remove. */
export interface FinauthRemoval {
  readonly from: 'megviiFinauth';
  readonly groupId: string;
  readonly faceToken: string;
}
