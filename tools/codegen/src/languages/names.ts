import { pascalCase } from '../model/names.ts';

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
