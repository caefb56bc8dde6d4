import type { Seeds } from '@polyface/mock-server';

/** The person of the demo: the hero of a novel, whom Tencent's documentation uses as its example. */
export const person = {
  name: '韦小宝',
  idCard: '11204416541220243X',
  phone: '13800000000',
  staffId: 'staff-0042',
  /** Identifiers that the vendors assigned at registration. */
  linkvisual: { isolationId: 'head-office', userId: '7c1d0e5b92f34a68' },
  finauth: { groupId: 'staff', faceToken: '9eab9fe14a402295fb78409a81abfc3c' },
} as const;

const registered = Date.parse('2026-03-02T09:30:00+08:00');

/** Seed data of the mocks: three vendors hold a face of the person. */
export const seeds: Seeds = {
  'alibaba-linkvisual': {
    users: [
      {
        IsolationId: person.linkvisual.isolationId,
        UserId: person.linkvisual.userId,
        CustomUserId: person.staffId,
        Name: person.name,
        Params: '{"department":"Facilities"}',
        CreateTime: registered,
        ModifyTime: registered,
        FacePicList: [
          {
            FaceMd5: 'c4b0e2a97d5f41388e6a93d07b215fc6',
            FaceUrl: 'https://faces.example.com/staff-0042.jpg',
            FeatureDTOList: [],
          },
        ],
      },
    ],
  },
  'alibaba-iot': {
    faces: [
      {
        userType: 'PHONE',
        userId: person.phone,
        faceId: 'face-0042',
        imageUrl: 'https://faces.example.com/staff-0042.jpg',
        userName: person.name,
        expireTime: '2027-03-02 09:30:00',
        policy: 'PERMISSION',
      },
    ],
  },
  'megvii-finauth': {
    faces: [
      {
        group_id: person.finauth.groupId,
        face_token: person.finauth.faceToken,
        user_id: person.staffId,
        user_data: person.name,
        add_time: registered,
      },
    ],
  },
};
