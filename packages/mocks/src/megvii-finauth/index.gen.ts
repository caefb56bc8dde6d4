// Generated from specs/megvii-finauth/ by `npm run generate`. Do not edit.

import type {
  addFace,
  createGroup,
  freeGroup,
  getFaceInfo,
  getGroupInfo,
  getGroupSize,
  listFaces,
  listGroups,
  removeFaces,
  searchFaces,
} from '@polyface/clients/megvii-finauth';
import { createMock, type Mock, type MockedOperation, type MockOptions } from '../index.ts';
import { addFaceDocumented } from './add-face.gen.ts';
import { createGroupDocumented } from './create-group.gen.ts';
import { freeGroupDocumented } from './free-group.gen.ts';
import { getFaceInfoDocumented } from './get-face-info.gen.ts';
import { getGroupInfoDocumented } from './get-group-info.gen.ts';
import { getGroupSizeDocumented } from './get-group-size.gen.ts';
import { listFacesDocumented } from './list-faces.gen.ts';
import { listGroupsDocumented } from './list-groups.gen.ts';
import { removeFacesDocumented } from './remove-faces.gen.ts';
import { searchFacesDocumented } from './search-faces.gen.ts';
import { megviiFinauthDocumented } from './service.gen.ts';

/**
 * A mock of Megvii FinAuth FaceSearch.
 *
 * 旷视 FinAuth 人脸搜索的 Mock。
 */
export interface MegviiFinauthMock extends Mock<{
  readonly addFace: typeof addFace;
  readonly createGroup: typeof createGroup;
  readonly freeGroup: typeof freeGroup;
  readonly getFaceInfo: typeof getFaceInfo;
  readonly getGroupInfo: typeof getGroupInfo;
  readonly getGroupSize: typeof getGroupSize;
  readonly listFaces: typeof listFaces;
  readonly listGroups: typeof listGroups;
  readonly removeFaces: typeof removeFaces;
  readonly searchFaces: typeof searchFaces;
}> {
  /**
   * Add Face to Face Library
   *
   * 向人脸库添加人脸
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/add-face/
   */
  readonly addFace: MockedOperation<typeof addFace>;
  /**
   * Create Face Library
   *
   * 创建人脸库
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/create-group/
   */
  readonly createGroup: MockedOperation<typeof createGroup>;
  /**
   * Delete Face Library
   *
   * 删除人脸库
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/free-group/
   */
  readonly freeGroup: MockedOperation<typeof freeGroup>;
  /**
   * Get Face Info in Face Library
   *
   * 获取人脸库中的人脸信息
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/get-face-info/
   */
  readonly getFaceInfo: MockedOperation<typeof getFaceInfo>;
  /**
   * Get Face Library Details
   *
   * 获取人脸库详情
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/get-group-info/
   */
  readonly getGroupInfo: MockedOperation<typeof getGroupInfo>;
  /**
   * Get Face Count in Face Library
   *
   * 获取人脸库中的人脸数量
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/get-group-size/
   */
  readonly getGroupSize: MockedOperation<typeof getGroupSize>;
  /**
   * Get Face List in Face Library
   *
   * 获取人脸库中的人脸列表
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/list-faces/
   */
  readonly listFaces: MockedOperation<typeof listFaces>;
  /**
   * Get Face Library List
   *
   * 获取人脸库列表
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/list-groups/
   */
  readonly listGroups: MockedOperation<typeof listGroups>;
  /**
   * Delete Faces from Face Library
   *
   * 从人脸库删除人脸
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/remove-faces/
   */
  readonly removeFaces: MockedOperation<typeof removeFaces>;
  /**
   * Face Search
   *
   * 人脸搜索
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/search-faces/
   */
  readonly searchFaces: MockedOperation<typeof searchFaces>;
}

/**
 * Creates a mock of Megvii FinAuth FaceSearch.
 *
 * 创建旷视 FinAuth 人脸搜索的 Mock。
 */
export function mockMegviiFinauth(options: MockOptions = {}): MegviiFinauthMock {
  return createMock(
    megviiFinauthDocumented,
    {
      addFace: addFaceDocumented,
      createGroup: createGroupDocumented,
      freeGroup: freeGroupDocumented,
      getFaceInfo: getFaceInfoDocumented,
      getGroupInfo: getGroupInfoDocumented,
      getGroupSize: getGroupSizeDocumented,
      listFaces: listFacesDocumented,
      listGroups: listGroupsDocumented,
      removeFaces: removeFacesDocumented,
      searchFaces: searchFacesDocumented,
    },
    options,
  );
}
