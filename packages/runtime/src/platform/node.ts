/** What Node provides. One file: an import in Node loads nothing else for the platform. */
export { digest } from './digest/node.ts';
export { md5Base64 } from './md5/node.ts';
export { transport } from '../transport/node/transport.ts';
