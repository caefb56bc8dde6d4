/** The output of `polyface-mock --help`. */
export const usage = `polyface-mock: mocks of four face-recognition vendors over HTTP, on 127.0.0.1

Usage: polyface-mock [options]

  --port N              Port. Default 4010; 0 picks a free one.
  --credentials FILE    Check signatures against the credentials in FILE:
                        { "tencent-faceid": [{ "keyId": "…", "secret": "…" }] }
                        Signatures of services that are not in FILE are not checked.
  --private-key SERVICE=FILE
                        Decrypt fields that clients encrypt, with the RSA private key in FILE (PEM). Can be repeated.
                        Example: --private-key tencent-faceid=private-key.pem
  --scenario OP=CODE    Simulate a response: a documented error code, or hang, drop or throttle. Can be repeated.
                        Example: --scenario getFaceIdToken=UnauthorizedOperation.Arrears
                        OP is <service>/<operation>; the operation alone if no other service has it.
  --stateful            Make the mocks stateful: an added face can be found, a token expires after ten minutes.
  --seed FILE           Seed data of the stores, in the format of GET state. Implies --stateful.
                        { "megvii-finauth": { "groups": [{ … }], "faces": [{ … }] } }
  --limits              Throttle calls over the documented rate limits, for example 100 per second, as the vendors do.
  --https               Serve over TLS with a new self-signed certificate. Prints its path, for NODE_EXTRA_CA_CERTS
                        or curl --cacert.
  --host ADDRESS        Address to listen on. Default 127.0.0.1. In a container: 0.0.0.0, with --allow-host.
  --allow-host NAME     Serve requests with this Host header too. Can be repeated. Loopback and the vendors' hosts are always served.
  --cors                Let pages of any origin call the mocks and simulate responses, for example those of the docs site.
  --docs URL            Docs site that the page of the calls links to. Default http://127.0.0.1:4321/.
  --log human|json      Format of the call log. Default human.
  -h, --help            Print this text.
  --version             Print the version.

A request reaches a service by the vendor's Host header, by a path prefix (/tencent-faceid/…), or by its Action or path.

Control API at /__polyface/. Open it in a browser to see the recent calls. PUT, POST and DELETE need the header x-polyface-control: 1.

  GET health            The status and the services.
  GET calls             The recent requests, including those that matched no service: parameters, headers, responses, and why a
                        signature was refused. With ?after=N only those with an id above N.
  GET calls/ID          One of them.
  GET operations        The operations and their documented error codes.
  PUT scenarios         Simulate responses: { "getFaceIdToken": { "code": "UnauthorizedOperation.Arrears", "once": true } }
                          code     a documented error code; message selects or replaces its message
                          data     members that replace those of the documented success
                          does     "succeed", "hang", "drop" or "throttle"
                          delay    milliseconds; without the above it delays the default response
                          once     true: for one call only
  GET state             The contents of the stores, by service and store.
  PUT state             Replace the contents of the given stores.
  POST state            Add items to the given stores.
  POST tencent-faceid/verify    Finish a verification: { "token": "…", "result": "0" }
  POST reset            Remove scenarios and calls, and reset the stores to their seed data.
  POST sessions         Create a session, with its own overrides, state, calls and nonces: { "id": "worker-1" } or no body.
                        Returns its url, keyId and secret. Requests with this key id, or below this url, belong to it, and its
                        control API is at <url>/__polyface/. At most 50; removed after 30 minutes without requests.
  GET sessions          The sessions.
  DELETE sessions/ID    Remove a session.
`;
