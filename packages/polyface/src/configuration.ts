import type { AlibabaIotClient, createAlibabaIot } from '@polyface/clients/alibaba-iot';
import type { AlibabaLinkvisualClient, createAlibabaLinkvisual } from '@polyface/clients/alibaba-linkvisual';
import type { createMegviiFinauth, MegviiFinauthClient } from '@polyface/clients/megvii-finauth';
import type { createTencentFaceid, TencentFaceidClient } from '@polyface/clients/tencent-faceid';

/** The clients of all services. */
export interface Clients {
  readonly alibabaLinkvisual: AlibabaLinkvisualClient;
  readonly alibabaIot: AlibabaIotClient;
  readonly megviiFinauth: MegviiFinauthClient;
  readonly tencentFaceid: TencentFaceidClient;
}

/** The services you use, each with the options of its client. */
export interface Configuration {
  readonly alibabaLinkvisual?: Parameters<typeof createAlibabaLinkvisual>[0] | undefined;
  readonly alibabaIot?: Parameters<typeof createAlibabaIot>[0] | undefined;
  readonly megviiFinauth?: Parameters<typeof createMegviiFinauth>[0] | undefined;
  readonly tencentFaceid?: Parameters<typeof createTencentFaceid>[0] | undefined;
}

/** The name of a service in the facade. */
export type ServiceName = keyof Configuration;

/** The names of the services in a configuration. */
export type ConfiguredService<C extends Configuration> = keyof C & ServiceName;
