// Generated from specs/alibaba-linkvisual/query-face-user-batch.yaml by `npm run generate`. Do not edit.

import { queryFaceUserBatch } from '@polyface/clients/alibaba-linkvisual';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `queryFaceUserBatch`.
 *
 * `queryFaceUserBatch` 文档所载的响应。
 */
export const queryFaceUserBatchDocumented: DocumentedOperation<typeof queryFaceUserBatch> = {
  operation: queryFaceUserBatch,
  example: { IsolationId: 'ZheJiangHZ', UserIdList: ['xqymlby****4whye', '6qyyb69zqara****', '64nbfx8****hzmy4'] },
  success: [
    {
      ModifyTime: '1636436864000',
      UserId: '3mtjaqebeq4d****',
      CreateTime: '1636427314000',
      Params: '{"key1":"value1", "key2":"value2"}',
      CustomUserId: '63f45472c2bf4cfa98b56****49238fa',
      Name: 'Tony',
      FacePicList: [
        {
          FaceMd5: 'TestFaceMd5',
          FaceUrl: 'https://example.com/test.jpeg',
          FeatureDTOList: [
            {
              AlgorithmVersion: 'TestAlgorithmVersion',
              ErrorCode: '200',
              AlgorithmProvider: 'TestAlgorithmProvider',
              FaceMd5: 'TestFaceMd5',
              AlgorithmName: 'TestAlgorithmName',
            },
          ],
        },
      ],
    },
  ],
  errors: { MissingUserIdList: [{ status: 400, message: 'UserIdList is mandatory for this action.' }] },
};
