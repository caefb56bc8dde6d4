import { mockAlibabaIot } from '@polyface/mocks/alibaba-iot';
import { mockAlibabaLinkvisual } from '@polyface/mocks/alibaba-linkvisual';
import { mockMegviiFinauth } from '@polyface/mocks/megvii-finauth';
import { iotState } from '@polyface/mocks/state/alibaba-iot';
import { linkvisualState } from '@polyface/mocks/state/alibaba-linkvisual';
import { finauthState } from '@polyface/mocks/state/megvii-finauth';
import { faceidState } from '@polyface/mocks/state/tencent-faceid';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { keys } from './keyring.ts';

/** The four vendors, mocked: they remember, and they check signatures. */
export function mockVendors() {
  return {
    linkvisual: mockAlibabaLinkvisual({ credentials: keys['alibaba-linkvisual'], state: linkvisualState() }),
    iot: mockAlibabaIot({ credentials: keys['alibaba-iot'], state: iotState() }),
    finauth: mockMegviiFinauth({ credentials: keys['megvii-finauth'], state: finauthState() }),
    faceid: mockTencentFaceid({ credentials: keys['tencent-faceid'], state: faceidState() }),
  };
}

/** What {@link mockVendors} gives. */
export type MockedVendors = ReturnType<typeof mockVendors>;
