import { pascalCase } from '../model/names.ts';
import { javaWords } from './member-names.ts';

/** The name of a service's Python package: `tencent-faceid` → `tencent_faceid`. */
export function pythonPackage(service: string): string {
  return service.replaceAll('-', '_');
}

/** The last part of a service's Java package: `tencent-faceid` → `tencentfaceid`. */
export function javaPackage(service: string): string {
  return service.replaceAll('-', '');
}

/** A word of camel case as a step of snake case: `appId` → `app_id`. */
export function snakeCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .toLowerCase();
}

/**
 * Short names for the forms of an operation's input: the operation's type and the words in which the forms differ.
 * `GetFaceIdToken` with `CompareWithBusiness` and `CompareWithPhoto` → `GetFaceIdTokenBusiness`, `GetFaceIdTokenPhoto`.
 */
export function formNames(operation: string, forms: readonly string[]): string[] {
  const split = forms.map((form) => form.match(/[A-Z][^A-Z]*|[^A-Z]+/g) ?? [form]);
  const shared = sharedWords(split);
  return split.map((words) => operation + pascalCase(words.slice(shared).join('')));
}

function sharedWords([first = [], ...others]: readonly (readonly string[])[]): number {
  const differs = first.findIndex((word, index) => others.some((words) => words[index] !== word));
  return differs < 0 ? 0 : differs;
}

/** Words that a method of a Python client cannot be called: keywords, and what every client has. */
const pythonWords = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda ' +
    'nonlocal not or pass raise return try while with yield close explain with_response'
  ).split(' '),
);

/** Types that the generated files of a service refer to: a schema of the same name gets a longer one. In lower case. */
export function reservedTypes({ type }: { readonly type: string }): ReadonlySet<string> {
  const types =
    'Any ApiResponse AsyncClient AsyncIterator Boolean Builder CallOptions Client ClientBuilder CompletableFuture Credentials Decode Dict Double ' +
    'Environment Explanation Field Function Hooks IllegalArgumentException Input InputModel Integer Iterable Iterator List Literal Long Map Model Object ' +
    `Operations Optional OutputModel Override Set String Transport Union Void WireEnum ${type} Async${type}`;
  return new Set(types.toLowerCase().split(' '));
}

/** The name of an operation's method in Python: `getFaceIdToken` → `get_face_id_token`, `import` → `import_`. */
export function pythonMethod(operation: string): string {
  const name = snakeCase(operation);
  return pythonWords.has(name) ? `${name}_` : name;
}

/** The names of methods in Java that differ from what the generator would choose. */
export const javaMethods: Readonly<Record<string, string>> = Object.fromEntries(
  [...javaWords].map((word) => [word, `${word}_`]),
);
