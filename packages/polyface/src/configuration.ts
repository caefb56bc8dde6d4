import { createAlibabaIot, type AlibabaIotClient } from '@polyface/clients/alibaba-iot';
import { createAlibabaLinkvisual, type AlibabaLinkvisualClient } from '@polyface/clients/alibaba-linkvisual';
import { createMegviiFinauth, type MegviiFinauthClient } from '@polyface/clients/megvii-finauth';
import { createTencentFaceid, type TencentFaceidClient } from '@polyface/clients/tencent-faceid';

/** The clients of all services. */
export interface Clients {
  readonly alibabaLinkvisual: AlibabaLinkvisualClient;
  readonly alibabaIot: AlibabaIotClient;
  readonly megviiFinauth: MegviiFinauthClient;
  readonly tencentFaceid: TencentFaceidClient;
}

/** The services you use, each with the options of its client. */
export interface Configuration {
  readonly alibabaLinkvisual?: Parameters<typeof createAlibabaLinkvisual>[0];
  readonly alibabaIot?: Parameters<typeof createAlibabaIot>[0];
  readonly megviiFinauth?: Parameters<typeof createMegviiFinauth>[0];
  readonly tencentFaceid?: Parameters<typeof createTencentFaceid>[0];
}

/** The name of a service in the facade. */
export type ServiceName = keyof Configuration;

/** The names of the services in a configuration. */
export type ConfiguredService<C extends Configuration> = keyof C & ServiceName;

const factories: { readonly [Name in ServiceName]: (options: any) => Clients[Name] } = {
  alibabaLinkvisual: createAlibabaLinkvisual,
  alibabaIot: createAlibabaIot,
  megviiFinauth: createMegviiFinauth,
  tencentFaceid: createTencentFaceid,
};

/** Creates the clients of the configured services. Throws a `TypeError` for an unknown service. */
export function createClients<C extends Configuration>(configuration: C): Pick<Clients, ConfiguredService<C>> {
  const entries = Object.entries(configuration).filter(([, options]) => options !== undefined);
  return Object.fromEntries(
    entries.map(([name, options]) => {
      if (!Object.hasOwn(factories, name)) {
        throw new TypeError(`createPolyface: unknown service ${name}. Use ${Object.keys(factories).join(', ')}.`);
      }
      return [name, factories[name as ServiceName](options)];
    }),
  ) as unknown as Pick<Clients, ConfiguredService<C>>;
}

/** Returns the client of a service. Throws a `TypeError` if the service is not configured. */
export function clientOf<Name extends keyof Clients>(clients: Partial<Clients>, name: Name): Clients[Name] {
  const client = clients[name];
  if (!client) {
    const configured = Object.keys(clients).join(', ') || 'none';
    throw new TypeError(
      `polyface: ${name} is not configured (configured: ${configured}). Add it in createPolyface({ … }).`,
    );
  }
  return client;
}
