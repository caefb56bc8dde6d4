import { inputs } from '../harness/inputs.ts';
import { documentedBodies, type Bodies } from '../harness/responses.ts';
import { credentials, type CreateSubject, type Setup } from '../harness/subject.ts';

/** Creates a call from the options of a client that differ between the subjects. */
type CreateCall = (options: object) => () => unknown;

async function tencentCall(): Promise<CreateCall> {
  const { createTencentFaceid } = await import('@polyface/clients/tencent-faceid');
  return (options) => {
    const client = createTencentFaceid({ credentials, ...options });
    return () => client.getFaceIdToken(inputs.tencent);
  };
}

async function linkvisualCall(): Promise<CreateCall> {
  const { createAlibabaLinkvisual } = await import('@polyface/clients/alibaba-linkvisual');
  return (options) => {
    const client = createAlibabaLinkvisual({ credentials, ...options });
    return () => client.addFaceUser(inputs.linkvisual);
  };
}

async function iotCall(): Promise<CreateCall> {
  const { createAlibabaIot } = await import('@polyface/clients/alibaba-iot');
  return (options) => {
    const client = createAlibabaIot({ credentials, ...options });
    return () => client.getFaceImage(inputs.iot);
  };
}

async function finauthCall(): Promise<CreateCall> {
  const { createMegviiFinauth } = await import('@polyface/clients/megvii-finauth');
  return (options) => {
    const client = createMegviiFinauth({ credentials, ...options });
    return () => client.searchFaces(inputs.finauth);
  };
}

/** A call over the network. Without a limiter, which is meant to slow calls down. */
function overNetwork(call: () => Promise<CreateCall>): CreateSubject {
  return async ({ origin }: Setup) => (await call())({ endpoint: origin, limiter: false });
}

/** A call whose `fetch` responds at once. */
function withoutTransport(call: () => Promise<CreateCall>, vendor: keyof Bodies): CreateSubject {
  return async () => {
    const body = new TextEncoder().encode((await documentedBodies())[vendor]);
    const headers = new Headers({ 'content-type': 'application/json', 'content-length': String(body.length) });
    const response = { status: 200, headers, arrayBuffer: () => Promise.resolve(body.slice().buffer) };
    return (await call())({ fetch: () => Promise.resolve(response), limiter: false });
  };
}

export const tencent: CreateSubject = overNetwork(tencentCall);
export const linkvisual: CreateSubject = overNetwork(linkvisualCall);
export const iot: CreateSubject = overNetwork(iotCall);
export const finauth: CreateSubject = overNetwork(finauthCall);

export const tencentWithoutTransport: CreateSubject = withoutTransport(tencentCall, 'tencent');
export const linkvisualWithoutTransport: CreateSubject = withoutTransport(linkvisualCall, 'linkvisual');
export const iotWithoutTransport: CreateSubject = withoutTransport(iotCall, 'iot');
export const finauthWithoutTransport: CreateSubject = withoutTransport(finauthCall, 'finauth');
