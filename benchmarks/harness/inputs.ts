/** The inputs of the measured operations, one of each vendor. */
export const inputs = {
  /** Tencent's `GetFaceIdToken`. */
  tencent: { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' },
  /** LinkVisual's `AddFaceUser`. */
  linkvisual: { IsolationId: 'ZheJiangHZ', FacePicUrl: 'https://example.com/test.jpeg', Name: '张三' },
  /** `getFaceImage` of the IoT platform. */
  iot: { userType: 'PHONE', userId: '13800000000', imageFormat: 'URL' },
  /** FinAuth's `searchFaces`. */
  finauth: { group_id: 'staff', image: '/9j/4AAQSkZJRgABAQEASABIAAD/2Q==', limit: 3, threshold: 75 },
} as const;
