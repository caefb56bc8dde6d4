import type { GetFaceImageInput } from '@polyface/clients/alibaba-iot';

/** Selects faces of one service. `from` names the service. */
export type FaceQuery = LinkvisualQuery | IotQuery | FinauthQuery;

/** Selects users of a LinkVisual library. More than 50 are requested in several requests. */
export interface LinkvisualQuery {
  readonly from: 'alibabaLinkvisual';
  /** The id of the library: IsolationId. */
  readonly isolationId: string;
  /** The vendor's UserIds. */
  readonly userIds: readonly string[];
}

/** Selects the face of one user of the IoT platform. */
export interface IotQuery {
  readonly from: 'alibabaIot';
  /** How `userId` identifies the user. */
  readonly userType: GetFaceImageInput['userType'];
  /** Your id of the person, unique with `userType`. */
  readonly userId: string;
  /** Format of the picture. Default: `url`. */
  readonly image?: 'url' | 'base64' | undefined;
}

/** Selects one face of a FinAuth group. */
export interface FinauthQuery {
  readonly from: 'megviiFinauth';
  /** The id of the group: group_id. */
  readonly groupId: string;
  /** The id of the face: face_token. */
  readonly faceToken: string;
}
