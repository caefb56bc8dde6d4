import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Packs every published package, installs the tarballs in an empty project, and type-checks and runs a program there. */
const packages = ['runtime', 'clients', 'mocks', 'mock-server', 'polyface'];
const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'polyface-packed-'));

const program = `
import assert from 'node:assert/strict';
import { createTencentFaceid, getFaceIdToken } from '@polyface/clients/tencent-faceid';
import { createPolyface, isVendorError } from 'polyface';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { services } from '@polyface/mocks/services';
import { serve } from '@polyface/mock-server';

const credentials = { keyId: 'k', secret: 's' };
const mock = mockTencentFaceid({ credentials });
const server = await serve([mock, services['megvii-finauth']()]);
const faceid = createTencentFaceid({ credentials, endpoint: server.url });
const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;
assert.equal((await faceid.getFaceIdToken(person)).FaceIdToken, '42S41B31D-5974-4674-EABB-8FFF1EC99F819');
mock.use(mock.getFaceIdToken.fail('UnauthorizedOperation.Arrears'));
const result = await faceid.getFaceIdToken.safe(person);
assert(!result.ok && isVendorError(result.error, getFaceIdToken) && result.error.code === 'UnauthorizedOperation.Arrears');
const polyface = createPolyface({ megviiFinauth: { credentials, endpoint: server.url } });
assert.equal((await polyface.findFaces({ from: 'megviiFinauth', groupId: 'g', faceToken: 't' })).length, 1);
await server.close();
`;

const compilerOptions = {
  module: 'nodenext',
  target: 'es2024',
  strict: true,
  noEmit: true,
  lib: ['es2024', 'dom'],
  types: ['node'],
  typeRoots: [join(root, 'node_modules/@types')],
};

const npm = (args: string[], cwd: string) =>
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });

function packAndInstall(): number {
  for (const name of packages) npm(['pack', '--silent', '--pack-destination', folder, '-w', `packages/${name}`], root);
  const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  for (const tarball of tarballs) {
    execFileSync('publint', [join(folder, tarball), '--strict'], { stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('attw', [join(folder, tarball), '--profile', 'esm-only', '--quiet'], { stdio: 'inherit' });
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  npm(['install', '--silent', '--no-audit', '--no-fund', ...tarballs.map((file) => `./${file}`)], folder);
  return tarballs.length;
}

function typeCheckAndRun(): void {
  if (existsSync(join(folder, 'node_modules/msw'))) throw new Error('msw is optional, but it was installed.');
  writeFileSync(join(folder, 'program.ts'), program);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  execFileSync(process.execPath, [join(root, 'node_modules/typescript7/bin/tsc'), '-p', folder], { stdio: 'inherit' });
  execFileSync(process.execPath, ['program.ts'], { cwd: folder, stdio: 'inherit' });
  const help = execFileSync(join(folder, 'node_modules/.bin/polyface-mock'), ['--help'], { encoding: 'utf8' });
  if (!help.startsWith('polyface-mock:')) throw new Error(`polyface-mock --help prints unexpected text:\n${help}`);
}

try {
  const count = packAndInstall();
  typeCheckAndRun();
  console.log(`packed: ${count} packages installed, type-checked and run in an empty project`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
