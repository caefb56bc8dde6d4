import { parseJson } from '@polyface/runtime/server';
import type { Reading } from './control.ts';
import { stepsOf } from './pointer.ts';

/** The content of a form control. */
export interface Entry {
  /** JSON pointer into the input. */
  readonly name: string;
  readonly reading: Reading;
  readonly value: string;
  /** Whether the control means `null` while it is empty. */
  readonly isNull?: boolean;
}

type Container = Record<string, unknown> | unknown[];

/** Builds the input from the controls of a form, in order. An empty control omits its member, or adds an empty list item. */
export function assemble(entries: readonly Entry[]): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const { name, reading, value, isNull } of entries) {
    const steps = stepsOf(name);
    const last = steps.pop()!;
    const container = steps.reduce<unknown>(
      (inner, step) => (inner as Record<string, unknown> | undefined)?.[step],
      input,
    );
    if (typeof container !== 'object' || container === null) continue;
    assign(container as Container, last, isNull && value === '' ? null : parseValue(reading, value));
  }
  return input;
}

function assign(container: Container, step: string, value: unknown): void {
  if (Array.isArray(container)) container.push(value ?? '');
  else if (value !== undefined)
    Object.defineProperty(container, step, { value, enumerable: true, writable: true, configurable: true });
}

function parseValue(reading: Reading, value: string): unknown {
  if (reading === 'a') return [];
  if (reading === 'o') return {};
  if (value === '') return undefined;
  switch (reading) {
    case 'i':
      return parseInteger(value);
    case 'n':
      return Number(value);
    case 'b':
      return value === 'true';
    case 'j':
      return parseText(value);
    case 'x':
      return parseBytes(value);
    default:
      return value;
  }
}

/** Parses an integer. One that a number cannot represent becomes a `bigint`. */
function parseInteger(value: string): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) || !/^-?\d+$/.test(value) ? number : BigInt(value);
}

function parseText(value: string): unknown {
  try {
    return parseJson(value);
  } catch {
    return value;
  }
}

/** Decodes Base64. Returns the text itself if it is not Base64. */
function parseBytes(value: string): Uint8Array<ArrayBuffer> | string {
  try {
    return Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
  } catch {
    return value;
  }
}
