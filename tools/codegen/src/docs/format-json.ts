import style from '../../../../.oxfmtrc.json' with { type: 'json' };

/**
 * Prints a value as JSON in the style of oxfmt: on one line what fits on one line. A `bigint` has all its digits. `undefined` if only oxfmt
 * knows how it is printed: for numbers with an exponent, and characters beyond those of English and Chinese, whose width it has a table of.
 */
export function formatJson(value: unknown): string | undefined {
  try {
    return `${print(value, '\n', 0)}\n`;
  } catch (error) {
    if (error instanceof UncertainError) return undefined;
    throw error;
  }
}

class UncertainError extends Error {}

/** `line` starts a line with the indentation of the value. `used` is the number of columns that its first line has for other text. */
function print(value: unknown, line: string, used: number): string {
  if (!isContainer(value)) return printScalar(value);
  const room = style.printWidth - used;
  const inner = `${line}  `;
  if (Array.isArray(value)) {
    if (value.length === 0 || roomAfterItems(value, room) >= 0) return printFlat(value);
    return `[${inner}${printItems(value, inner)}${line}]`;
  }
  const members = membersOf(value);
  if (members.names.length === 0 || roomAfterMembers(members, room) >= 0) return printFlatObject(members);
  return `{${inner}${printMembers(members, inner)}${line}}`;
}

const comma = 1;

function printItems(items: readonly unknown[], line: string): string {
  if (items.length > 1 && items.every((item) => typeof item === 'number')) return fill(items, line);
  const indent = line.length - 1;
  const last = items.length - 1;
  let text = '';
  for (let index = 0; index < last; index++) text += `${print(items[index], line, indent + comma)},${line}`;
  return text + print(items[last], line, indent);
}

function printMembers({ names, values }: Members, line: string): string {
  const indent = line.length - 1;
  let text = '';
  for (let index = 0; index < names.length; index++) {
    const key = keyOf(names[index]!);
    const isLast = index === names.length - 1;
    text += key.text + print(values[index], line, indent + key.width + (isLast ? 0 : comma));
    if (!isLast) text += `,${line}`;
  }
  return text;
}

/** Puts as many numbers on each line as fit. */
function fill(numbers: readonly number[], line: string): string {
  const indent = line.length - 1;
  let text = '';
  let used = indent;
  for (let index = 0; index < numbers.length; index++) {
    const item = printScalar(numbers[index]) + (index < numbers.length - 1 ? ',' : '');
    if (index === 0) text = item;
    else if (used + 1 + item.length > style.printWidth) {
      text += line + item;
      used = indent;
    } else {
      text += ` ${item}`;
      used += 1;
    }
    used += item.length;
  }
  return text;
}

/** The members of an object: lists are read faster than objects of many shapes. */
interface Members {
  readonly names: readonly string[];
  readonly values: readonly unknown[];
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** JSON has no member that is `undefined`. */
function membersOf(object: object): Members {
  const names = Object.keys(object);
  const values: unknown[] = Object.values(object);
  if (!values.includes(undefined)) return { names, values };
  return {
    names: names.filter((_, index) => values[index] !== undefined),
    values: values.filter((value) => value !== undefined),
  };
}

/** A name in quotes, with its colon. */
interface Key {
  readonly text: string;
  readonly width: number;
}

/** The names that were printed last: nearly all are those of documents and pages. */
const keys = new Map<string, Key>();

function keyOf(name: string): Key {
  const known = keys.get(name);
  if (known) return known;
  if (keys.size >= 1000) keys.clear();
  const text = `${JSON.stringify(name)}: `;
  const key = { text, width: columns(text) };
  keys.set(name, key);
  return key;
}

/** The columns that are left after a value on one line; negative if it does not fit or must not be on one line. */
function roomAfter(value: unknown, room: number): number {
  if (typeof value === 'string') {
    // Its characters and its quotes are at least as wide as they are many.
    return value.length + 2 > room ? -1 : room - columns(JSON.stringify(value));
  }
  if (!isContainer(value)) return room - printScalar(value).length;
  return Array.isArray(value) ? roomAfterItems(value, room) : roomAfterMembers(membersOf(value), room);
}

function roomAfterMembers({ names, values }: Members, room: number): number {
  // The braces with their spaces, and the separators.
  let left = names.length === 0 ? room - 2 : room - 4 - 2 * (names.length - 1);
  for (let index = 0; index < names.length && left >= 0; index++)
    left = roomAfter(values[index], left - keyOf(names[index]!).width);
  return left;
}

function roomAfterItems(items: readonly unknown[], room: number): number {
  if (items.length > 1 && areTable(items)) return -1;
  let left = room - 2 - 2 * Math.max(0, items.length - 1);
  for (let index = 0; index < items.length && left >= 0; index++) left = roomAfter(items[index], left);
  return left;
}

/** Whether all items are lists, or all are objects, each with several values. Each has a line of its own. */
function areTable(items: readonly unknown[]): boolean {
  const areLists = Array.isArray(items[0]);
  return items.every(
    (item) =>
      isContainer(item) &&
      Array.isArray(item) === areLists &&
      (Array.isArray(item) ? item : membersOf(item).names).length > 1,
  );
}

function printFlat(value: unknown): string {
  if (!isContainer(value)) return printScalar(value);
  if (Array.isArray(value)) return `[${value.map(printFlat).join(', ')}]`;
  return printFlatObject(membersOf(value));
}

function printFlatObject({ names, values }: Members): string {
  if (names.length === 0) return '{}';
  let text = '{ ';
  for (let index = 0; index < names.length; index++)
    text += (index === 0 ? '' : ', ') + keyOf(names[index]!).text + printFlat(values[index]);
  return `${text} }`;
}

function printScalar(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  const text = JSON.stringify(value) ?? 'null';
  if (typeof value === 'number' && text.includes('e')) throw new UncertainError();
  return text;
}

/** The width of a text: Chinese characters are as wide as two others. */
function columns(text: string): number {
  let sum = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x7f) continue;
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3001 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff5e))
      sum += 1;
    else if (!(code >= 0xa1 && code < 0x300 && code !== 0xad) && !(code >= 0x2018 && code <= 0x201d))
      throw new UncertainError();
  }
  return sum;
}
