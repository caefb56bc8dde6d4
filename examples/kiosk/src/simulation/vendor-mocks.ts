import { mockAlibabaIot } from '@polyface/mocks/alibaba-iot';
import { mockAlibabaLinkvisual } from '@polyface/mocks/alibaba-linkvisual';
import { mockMegviiFinauth } from '@polyface/mocks/megvii-finauth';
import { iotState } from '@polyface/mocks/state/alibaba-iot';
import { linkvisualState } from '@polyface/mocks/state/alibaba-linkvisual';
import { finauthState } from '@polyface/mocks/state/megvii-finauth';
import { faceidState } from '@polyface/mocks/state/tencent-faceid';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { validCredentials } from './credentials.ts';

/** Creates stateful mocks of the four vendors. They verify signatures. */
export function createVendorMocks() {
  return {
    linkvisual: mockAlibabaLinkvisual({
      credentials: validCredentials['alibaba-linkvisual'],
      state: linkvisualState(),
    }),
    iot: mockAlibabaIot({ credentials: validCredentials['alibaba-iot'], state: iotState() }),
    finauth: mockMegviiFinauth({ credentials: validCredentials['megvii-finauth'], state: finauthState() }),
    faceid: mockTencentFaceid({ credentials: validCredentials['tencent-faceid'], state: faceidState() }),
  };
}

/** The mocks of the four vendors. */
export type VendorMocks = ReturnType<typeof createVendorMocks>;
