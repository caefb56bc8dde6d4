import type { AlibabaIotClient, createAlibabaIot } from '@polyface/clients/alibaba-iot';
import type { AlibabaLinkvisualClient, createAlibabaLinkvisual } from '@polyface/clients/alibaba-linkvisual';
import type { createMegviiFinauth, MegviiFinauthClient } from '@polyface/clients/megvii-finauth';
import type { createTencentFaceid, TencentFaceidClient } from '@polyface/clients/tencent-faceid';

/** The clients of all services. */
export interface Clients {
  /** Client of Alibaba Cloud LinkVisual. */
  readonly alibabaLinkvisual: AlibabaLinkvisualClient;
  /** Client of the Alibaba Cloud IoT platform. */
  readonly alibabaIot: AlibabaIotClient;
  /** Client of Megvii FinAuth. */
  readonly megviiFinauth: MegviiFinauthClient;
  /** Client of Tencent Cloud FaceID. */
  readonly tencentFaceid: TencentFaceidClient;
}

/** The services you use, each with the options of its client. */
export interface Configuration {
  /** Options of the client of Alibaba Cloud LinkVisual. */
  readonly alibabaLinkvisual?: Parameters<typeof createAlibabaLinkvisual>[0] | undefined;
  /** Options of the client of the Alibaba Cloud IoT platform. */
  readonly alibabaIot?: Parameters<typeof createAlibabaIot>[0] | undefined;
  /** Options of the client of Megvii FinAuth. */
  readonly megviiFinauth?: Parameters<typeof createMegviiFinauth>[0] | undefined;
  /** Options of the client of Tencent Cloud FaceID. */
  readonly tencentFaceid?: Parameters<typeof createTencentFaceid>[0] | undefined;
}

/** The name of a service in the facade. */
export type ServiceName = keyof Configuration;

/** The names of the services in a configuration. */
export type ConfiguredService<C extends Configuration> = keyof C & ServiceName;
