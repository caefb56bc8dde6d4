import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** An operation of a service. */
export interface OperationName {
  /** `tencent-faceid` */
  readonly service: string;
  /** `getFaceIdToken` */
  readonly operation: string;
}

/** The operations of all clients, from their generated files. */
export function operationsIn(root: string): OperationName[] {
  return globSync('packages/clients/src/*/*.gen.ts', { cwd: root })
    .filter((file) => !/\.types\.gen\.ts$|\/(index|service)\.gen\.ts$/.test(file.replaceAll('\\', '/')))
    .map((file) => ({ service: basename(dirname(file)), operation: camelCase(basename(file, '.gen.ts')) }));
}

/** A program that creates a client of one operation. */
export function operationProgram({ service, operation }: OperationName): string {
  return `import { createClient } from '@polyface/runtime';
import { ${operation} } from '@polyface/clients/${service}';
export const client = createClient({ ${operation} }, { credentials: { keyId: 'k', secret: 's' } });`;
}

/** A program that uses the facade with one service. */
export function facadeProgram(service: string): string {
  const name = camelCase(service);
  return `import { createPolyfaceWith, ${name} } from 'polyface';
export const polyface = createPolyfaceWith([${name}], { ${name}: { credentials: { keyId: 'k', secret: 's' } } });`;
}

/** `get-face-id-token` → `getFaceIdToken` */
function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
}
