import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes a certificate to a temporary file and returns its path. The file is removed when the process ends. */
export function writeCertificate(certificate: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'polyface-mock-'));
  const file = join(folder, 'certificate.pem');
  writeFileSync(file, certificate);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return file;
}
