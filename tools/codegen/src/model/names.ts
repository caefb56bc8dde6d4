/** Names that a constant must not have: JavaScript's reserved words, and names that the generated files use. */
const reserved = new Set(
  `abstract acquireQuota arguments as async await boolean break case catch class compileBytes compileMemberCount compileNot compileNumber
  compileRules compileUnion compileUniqueItems const continue createClient createMock debugger decodeNonJson default delete do else
  encodeBody encodeForm encodeMultipart enum errors eval export extends false finally flattenTo for fromJsonTexts function get if
  implements import in infinity input instanceof interface let NaN new null of options output package pagesOf private protected public
  readBoolean readInteger readNumber readUnion resolveOptions return services set static super switch this throw toJsonTexts true try type
  typeof undefined var void while with yield`.split(/\s+/),
);

/** Types that generated files use. No generated type may have such a name. */
const globalTypes = new Set(['Array', 'ArrayBuffer', 'Blob', 'Record', 'Uint8Array', 'WithRequired']);

/** `tencent-faceid` → `tencentFaceid` */
export function camelCase(name: string): string {
  const [first = '', ...rest] = splitWords(name);
  return lowerFirst(first) + rest.map(upperFirst).join('');
}

/** `tencent-faceid` → `TencentFaceid` */
export function pascalCase(name: string): string {
  return splitWords(name).map(upperFirst).join('');
}

/** The camel-case name of a constant, with a `_` appended if the name is reserved or `taken`. */
export function constantName(name: string, taken: readonly string[] = []): string {
  const camel = toIdentifier(camelCase(name));
  return reserved.has(camel) || taken.includes(camel) ? `${camel}_` : camel;
}

/** The Pascal-case name of a type, with a `_` appended if generated files use a type of that name. */
export function typeName(name: string): string {
  const pascal = toIdentifier(pascalCase(name));
  return globalTypes.has(pascal) ? `${pascal}_` : pascal;
}

/** Whether a member name needs no quotes in TypeScript. */
export function isIdentifier(name: string): boolean {
  return /^[a-z_$][\w$]*$/i.test(name) || /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}

function splitWords(name: string): string[] {
  return name.split(/[^\p{ID_Continue}$]+/u).filter(Boolean);
}

function toIdentifier(name: string): string {
  return isIdentifier(name) ? name : `_${name}`;
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
