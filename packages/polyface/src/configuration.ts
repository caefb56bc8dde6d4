import { createAlibabaIot, type AlibabaIotClient } from '@polyface/clients/alibaba-iot';
import { createAlibabaLinkvisual, type AlibabaLinkvisualClient } from '@polyface/clients/alibaba-linkvisual';
import { createMegviiFinauth, type MegviiFinauthClient } from '@polyface/clients/megvii-finauth';
import { createTencentFaceid, type TencentFaceidClient } from '@polyface/clients/tencent-faceid';

/** The clients of all services, by the names the facade uses. */
export interface Clients {
  readonly alibabaLinkvisual: AlibabaLinkvisualClient;
  readonly alibabaIot: AlibabaIotClient;
  readonly megviiFinauth: MegviiFinauthClient;
  readonly tencentFaceid: TencentFaceidClient;
}

/** The services you use, each with the options of its client. What is not named here cannot be asked. */
export interface Configuration {
  readonly alibabaLinkvisual?: Parameters<typeof createAlibabaLinkvisual>[0];
  readonly alibabaIot?: Parameters<typeof createAlibabaIot>[0];
  readonly megviiFinauth?: Parameters<typeof createMegviiFinauth>[0];
  readonly tencentFaceid?: Parameters<typeof createTencentFaceid>[0];
}

/** The name of a service. */
export type ServiceName = keyof Configuration;

/** The names of the services a configuration holds. */
export type Configured<C extends Configuration> = keyof C & ServiceName;

const factories: { readonly [Name in ServiceName]: (options: any) => Clients[Name] } = {
  alibabaLinkvisual: createAlibabaLinkvisual,
  alibabaIot: createAlibabaIot,
  megviiFinauth: createMegviiFinauth,
  tencentFaceid: createTencentFaceid,
};

/** The clients of the configured services. Throws a `TypeError` for a name that is no service. */
export function createClients<C extends Configuration>(configuration: C): Pick<Clients, Configured<C>> {
  const named = Object.entries(configuration).filter(([, options]) => options !== undefined);
  return Object.fromEntries(
    named.map(([name, options]) => {
      if (!Object.hasOwn(factories, name)) {
        throw new TypeError(
          `createPolyface: there is no service ${name}. There are ${Object.keys(factories).join(', ')}.`,
        );
      }
      return [name, factories[name as ServiceName](options)];
    }),
  ) as unknown as Pick<Clients, Configured<C>>;
}

/** The client of a service. Throws a `TypeError` when the service is not configured. */
export function configured<Name extends keyof Clients>(clients: Partial<Clients>, name: Name): Clients[Name] {
  const client = clients[name];
  if (!client) {
    const known = Object.keys(clients).join(', ') || 'none';
    throw new TypeError(
      `polyface: ${name} is not configured (configured: ${known}). Name it in createPolyface({ … }).`,
    );
  }
  return client;
}
