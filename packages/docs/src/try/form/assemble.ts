import type { Reading } from './control.ts';
import { stepsOf } from './pointer.ts';

/** What a control holds. */
export interface Entry {
  /** A JSON pointer into the input. */
  readonly name: string;
  readonly reading: Reading;
  readonly value: string;
}

type Container = Record<string, unknown> | unknown[];

/** The input that the controls of a form make, in their order. An empty control is a member that is not sent, or an empty item. */
export function assemble(entries: readonly Entry[]): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const { name, reading, value } of entries) {
    const steps = stepsOf(name);
    const last = steps.pop()!;
    const container = steps.reduce<unknown>(
      (inner, step) => (inner as Record<string, unknown> | undefined)?.[step],
      input,
    );
    if (typeof container !== 'object' || container === null) continue;
    put(container as Container, last, parsed(reading, value));
  }
  return input;
}

function put(container: Container, step: string, value: unknown): void {
  if (Array.isArray(container)) container.push(value ?? '');
  else if (value !== undefined)
    Object.defineProperty(container, step, { value, enumerable: true, writable: true, configurable: true });
}

function parsed(reading: Reading, value: string): unknown {
  if (reading === 'a') return [];
  if (reading === 'o') return {};
  if (value === '') return undefined;
  switch (reading) {
    case 'i':
      return integer(value);
    case 'n':
      return Number(value);
    case 'b':
      return value === 'true';
    case 'j':
      return json(value);
    case 'x':
      return bytes(value);
    default:
      return value;
  }
}

/** An integer that a number cannot hold becomes a `bigint`. */
function integer(value: string): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) || !/^-?\d+$/.test(value) ? number : BigInt(value);
}

function json(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Bytes of a text in Base64; the text itself where it is none. */
function bytes(value: string): Uint8Array<ArrayBuffer> | string {
  try {
    return Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
  } catch {
    return value;
  }
}
