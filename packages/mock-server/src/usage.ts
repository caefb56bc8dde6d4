/** What `polyface-mock --help` says. */
export const usage = `polyface-mock: four face-identity vendors on your machine

  --port N              default 4010; 0 picks a free one
  --credentials FILE    whose signatures are accepted: { "tencent-faceid": [{ "keyId": "…", "secret": "…" }] };
                        for services it does not name, and without it, signatures are not checked
  --scenario OP=CODE    what an operation shall answer: a documented error code, or hang, drop, throttle; may be repeated
  --stateful            the mocks remember: a face that was added is found, a token lives ten minutes
  --seed FILE           what they remember at the beginning, and after a reset (implies --stateful):
                        { "megvii-finauth": { "groups": [{ … }], "faces": [{ … }] } }, as GET state shows it
  --limits              throttle calls over a documented limit (100 a second) as the vendor would
  --https               serve over TLS, with a certificate made for this run; its path is printed, for NODE_EXTRA_CA_CERTS
                        or curl --cacert
  --log human|json      how each call is told; default human
  --help                this text

The last calls are shown at /__polyface/. The server itself is spoken to there; what changes something needs the header
x-polyface-control: 1:

  GET health            the services
  GET calls             the last calls, what was asked, and why a signature was refused
  PUT scenarios         { "getFaceIdToken": { "code": "UnauthorizedOperation.Arrears", "once": true } }; or "data", or
                        "does": "hang", "drop", "throttle", "succeed"; and "delay" in milliseconds, alone:
                        what is answered without a scenario, late
  GET state             what is remembered, by service and store
  PUT state             puts it back: the stores it names, the others stay as they are
  POST state            adds to it
  POST tencent-faceid/verify    { "token": "…", "result": "0" }: the person has finished the verification
  POST reset            forgets scenarios and calls, and goes back to the seeds
`;
