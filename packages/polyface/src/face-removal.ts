import type { DeleteFaceImageInput } from '@polyface/clients/alibaba-iot';

/** Selects the face to remove. `from` names the service. */
export type FaceRemoval = LinkvisualRemoval | IotRemoval | FinauthRemoval;

/** Selects the user of a LinkVisual library to remove. */
export interface LinkvisualRemoval {
  readonly from: 'alibabaLinkvisual';
  /** The id of the library: IsolationId. */
  readonly isolationId: string;
  /** The id of the person: UserId. */
  readonly userId: string;
}

/** Selects the user of the IoT platform whose face is removed. */
export interface IotRemoval {
  readonly from: 'alibabaIot';
  /** How `userId` identifies the user. */
  readonly userType: DeleteFaceImageInput['userType'];
  /** Your id of the person, unique with `userType`. */
  readonly userId: string;
}

/** Selects the face of a FinAuth group to remove. */
export interface FinauthRemoval {
  readonly from: 'megviiFinauth';
  /** The id of the group: group_id. */
  readonly groupId: string;
  /** The id of the face: face_token. */
  readonly faceToken: string;
}
