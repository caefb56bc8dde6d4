import { createAlibabaIot } from '@polyface/clients/alibaba-iot';
import { createAlibabaLinkvisual } from '@polyface/clients/alibaba-linkvisual';
import { createMegviiFinauth } from '@polyface/clients/megvii-finauth';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { services } from '@polyface/mocks/services';
import { inputs } from './inputs.ts';
import { credentials } from './subject.ts';

/** The body of the documented response of each measured operation, as the vendor sends it. */
export type Bodies = { readonly [vendor in keyof typeof inputs]: string };

/** Takes the documented responses from the mocks. */
export async function documentedBodies(): Promise<Bodies> {
  let body = '';
  const optionsOf = (service: keyof typeof services) => ({
    credentials,
    fetch: async (url: string, init: RequestInit) => {
      const response = await services[service]().fetch(url, init);
      body = await response.clone().text();
      return response;
    },
  });
  const bodyOf = async (call: Promise<unknown>) => {
    await call;
    return body;
  };
  const linkvisual = createAlibabaLinkvisual({ ...optionsOf('alibaba-linkvisual'), region: 'cn-shanghai' });
  return {
    tencent: await bodyOf(createTencentFaceid(optionsOf('tencent-faceid')).getFaceIdToken(inputs.tencent)),
    linkvisual: await bodyOf(linkvisual.addFaceUser(inputs.linkvisual)),
    iot: await bodyOf(createAlibabaIot(optionsOf('alibaba-iot')).getFaceImage(inputs.iot)),
    finauth: await bodyOf(createMegviiFinauth(optionsOf('megvii-finauth')).searchFaces(inputs.finauth)),
  };
}
