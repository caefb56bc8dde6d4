import { generate } from 'selfsigned';

/** A certificate and its private key, in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** In milliseconds. */
const lifetime = 30 * 24 * 3_600_000;

/** Creates a self-signed certificate for localhost, 127.0.0.1 and ::1, valid for 30 days. `now`: milliseconds since 1970. */
export async function createCertificate(now: number = Date.now()): Promise<Certificate> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'polyface mock server' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - 60_000),
    notAfterDate: new Date(now + lifetime),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  return { cert, key };
}
