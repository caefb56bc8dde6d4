// Prints the timeout of headers with which a server is created, and makes it a hundredth of that.
import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';

const { createServer } = http;
http.createServer = (options, ...rest) => {
  const { headersTimeout, connectionsCheckingInterval } = options;
  console.log(`timeouts: ${headersTimeout} ms, checked every ${connectionsCheckingInterval} ms`);
  const fast = {
    headersTimeout: headersTimeout / 100,
    connectionsCheckingInterval: connectionsCheckingInterval / 100,
  };
  return createServer({ ...options, ...fast }, ...rest);
};
syncBuiltinESMExports();
