/** Words that no constant can be called by: JavaScript's, and those the generated files use themselves. */
const reserved = new Set(
  `abstract arguments as async await boolean break case catch class const continue createClient createMock debugger default delete do else
  enum eval export extends false finally for function get if implements import in infinity instanceof interface let NaN new null of
  package private protected public return services set static super switch this throw true try type typeof undefined var void while
  with yield`.split(/\s+/),
);

/** Types that generated files use: no schema's type can be called so. */
const globalTypes = new Set(['Array', 'ArrayBuffer', 'Blob', 'Record', 'Uint8Array', 'WithRequired']);

/** `tencent-faceid` → `tencentFaceid` */
export function camelCase(name: string): string {
  const [first = '', ...rest] = words(name);
  return lowerFirst(first) + rest.map(upperFirst).join('');
}

/** `tencent-faceid` → `TencentFaceid` */
export function pascalCase(name: string): string {
  return words(name).map(upperFirst).join('');
}

/** The name of a constant: in camel case, and with a `_` behind it where it would be a word of the language or is `taken`. */
export function constantName(name: string, taken: readonly string[] = []): string {
  const camel = valid(camelCase(name));
  return reserved.has(camel) || taken.includes(camel) ? `${camel}_` : camel;
}

/** The name of a type: in Pascal case, and with a `_` behind it where it would hide a type that generated files use. */
export function typeName(name: string): string {
  const pascal = valid(pascalCase(name));
  return globalTypes.has(pascal) ? `${pascal}_` : pascal;
}

/** Whether a member of this name needs no quotes. */
export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}

function words(name: string): string[] {
  return name.split(/[^\p{ID_Continue}$]+/u).filter(Boolean);
}

function valid(name: string): string {
  return isIdentifier(name) ? name : `_${name}`;
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
