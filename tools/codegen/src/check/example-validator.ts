import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import { ajvFormats, ajvLibrary } from '../libraries.ts';
import { createMatcher } from './json-schema-matcher.ts';
import { bigintsToNumbers, InvalidSchemaError, JsonSchemas } from './json-schema.ts';
import { formatValue, has, isRecord, type Place } from './place.ts';
import type { Matcher } from './value-matchers.ts';
import type { View } from './view.ts';
import { violationOf, type Violation } from './violation.ts';

/** The violations of a schema by a value; none if the schema has a known problem. A string if ajv cannot compile the schema. */
type ValidateExample = (value: unknown) => Violation[] | string;

interface Definition {
  readonly schema: object;
  /** The name of the schema in the spec. */
  readonly name: string;
  readonly matches: Matcher | undefined;
}

/** Validates values against the schemas of a service. */
export class ExampleValidator {
  readonly #schemas: JsonSchemas;
  /** The schemas that a `$ref` refers to, with their names and their matchers. */
  readonly #definitions = new Map<string, Definition>();
  /** Validates values of `service.yaml`. */
  readonly #shared: ExampleValidator | undefined;
  /** Created when a value does not match. */
  #ajv: Ajv | undefined;
  /** The definitions that ajv knows. */
  readonly #known = new Set<string>();
  readonly #branches = new WeakMap<object, ValidateFunction>();

  /**
   * `invalid` contains the keys of the schemas with a known problem: values are not validated against them. `shared` validates the values
   * of `service.yaml`, and knows the schemas there.
   */
  constructor(view: View, invalid: ReadonlySet<string>, shared?: ExampleValidator) {
    this.#shared = shared;
    const define = (id: string, schema: object, name: string) => {
      this.#definitions.set(id, { schema, name, matches: createMatcher(schema, this.#matcherOf) });
    };
    this.#schemas = new JsonSchemas(view, invalid, define, shared && shared.#schemas);
  }

  #definitionOf(ref: string): Definition | undefined {
    return this.#definitions.get(ref) ?? (this.#shared && this.#shared.#definitionOf(ref));
  }

  readonly #matcherOf = (ref: string) => this.#definitionOf(ref)?.matches;

  /** Validates values against a schema. */
  of(schema: Place): ValidateExample {
    const json = this.#convert(schema);
    if (typeof json !== 'object') return () => json ?? [];
    const matches = createMatcher(json, this.#matcherOf);
    let compiled: ValidateFunction | string | undefined;
    return (value) => {
      const data = bigintsToNumbers(value);
      if (matches?.(data)) return [];
      compiled ??= this.#compile(json);
      return typeof compiled === 'string' ? compiled : this.#violations(compiled, data);
    };
  }

  /** The JSON Schema, or why there is none; `undefined` if the schema has a known problem. */
  #convert(schema: Place): object | string | undefined {
    try {
      return this.#schemas.of(schema);
    } catch (error) {
      return error instanceof InvalidSchemaError ? undefined : firstLine(error);
    }
  }

  /** The validator of a schema, or why ajv cannot compile it. */
  #compile(schema: object): ValidateFunction | string {
    try {
      return this.#withDefinitions().compile(schema);
    } catch (error) {
      return firstLine(error);
    }
  }

  #withDefinitions(): Ajv {
    this.#ajv ??= createAjv();
    for (const [id, { schema }] of [...(this.#shared ? this.#shared.#definitions : []), ...this.#definitions]) {
      if (!this.#known.has(id)) this.#ajv.addSchema(schema, id);
      this.#known.add(id);
    }
    return this.#ajv;
  }

  #violations(validate: ValidateFunction, data: unknown): Violation[] {
    if (validate(data)) return [];
    const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
    const union = outermostUnion(errors);
    if (!union) return firstOfEachPath(errors).map(violationOf);
    const others = errors.filter((error) => error !== union && !isInside(error, union));
    return [...firstOfEachPath(others).map(violationOf), ...this.#unionViolations(union)];
  }

  /** The violations of the intended branch: the one whose discriminator matches, else the one that fits best. */
  #unionViolations(union: ErrorObject): Violation[] {
    const here = violationOf(union);
    const passing = (union.params as { passingSchemas?: number[] | null }).passingSchemas;
    if (passing) return [{ ...here, message: 'matches more than one schema of `oneOf`; exactly one must match' }];
    const branches = (union.schema as unknown[]).filter((branch) => isRecord(branch));
    const constants = branches.map((branch) => constantsOf(this.#resolve(branch)));
    const invalid = invalidDiscriminator(constants, union.data);
    if (invalid) return [{ ...invalid, path: [...here.path, ...invalid.path] }];
    const candidates = branches.map((branch, index) => {
      const violations = this.#violations(this.#branchValidator(branch), union.data);
      return { branch, violations, isSelected: hasConstants(union.data, constants[index]!) };
    });
    const [nearest, next] = candidates.sort(
      (left, right) => Number(right.isSelected) - Number(left.isSelected) || distanceOf(left) - distanceOf(right),
    );
    if (!nearest) return [{ ...here, message: 'matches no schema of the union' }];
    const isClear = !next || nearest.isSelected || nearest.violations.length < next.violations.length;
    const name = this.#definitionOf(String((nearest.branch as { $ref?: unknown }).$ref))?.name;
    const suffix = isClear || name === undefined ? '' : ` (compared with \`${name}\`, which fits best)`;
    return nearest.violations.map((violation) => ({
      ...violation,
      path: [...here.path, ...violation.path],
      message: violation.message + suffix,
    }));
  }

  #branchValidator(schema: object): ValidateFunction {
    const validate = this.#branches.get(schema) ?? this.#withDefinitions().compile(schema);
    this.#branches.set(schema, validate);
    return validate;
  }

  #resolve(schema: object): unknown {
    const target = has(schema, '$ref') ? this.#definitionOf(schema.$ref as string)?.schema : schema;
    return target ?? schema;
  }
}

function firstLine(error: unknown): string {
  return (error as Error).message.split('\n')[0]!;
}

function createAjv(): Ajv {
  const ajv = new (ajvLibrary().Ajv)({
    allErrors: true,
    verbose: true,
    strict: false,
    logger: false,
    inlineRefs: false,
    // A member may be called `constructor`, which every object inherits.
    ownProperties: true,
    // The rules have already checked the schemas, and each validator runs only a few times.
    validateSchema: false,
    code: { optimize: false },
  });
  ajvFormats().default(ajv);
  const limit = 2 ** 63;
  ajv.addFormat('int64', { type: 'number', validate: (value) => Number.isInteger(value) && Math.abs(value) <= limit });
  return ajv;
}

function outermostUnion(errors: readonly ErrorObject[]): ErrorObject | undefined {
  return errors
    .filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')
    .sort((left, right) => left.instancePath.length - right.instancePath.length)[0];
}

function isInside(error: ErrorObject, union: ErrorObject): boolean {
  return error.instancePath === union.instancePath || error.instancePath.startsWith(`${union.instancePath}/`);
}

/** One error for each path, preferring a wrong type. Keeps every missing and every unknown member. */
function firstOfEachPath(errors: readonly ErrorObject[]): ErrorObject[] {
  const isAboutMember = (error: ErrorObject) => ['required', 'additionalProperties'].includes(error.keyword);
  const typesFirst = [...errors].sort(
    (left, right) => Number(right.keyword === 'type') - Number(left.keyword === 'type'),
  );
  return errors.filter(
    (error) =>
      isAboutMember(error) ||
      typesFirst.find((one) => !isAboutMember(one) && one.instancePath === error.instancePath) === error,
  );
}

/** How far a value is from a branch. Another type, and members that the branch does not have, count more than a wrong or missing member. */
function distanceOf({ violations }: { readonly violations: readonly Violation[] }): number {
  return violations.reduce((sum, { path, unknown, message }) => {
    if (path.length === 0 && message.startsWith('must be')) return sum + 100;
    return sum + (unknown === undefined ? 1 : 10);
  }, 0);
}

/** The required members of a branch with a single value. */
function constantsOf(branch: unknown): Map<string, unknown> {
  const constants = new Map<string, unknown>();
  if (!has(branch, 'required') || !Array.isArray(branch.required) || !has(branch, 'properties')) return constants;
  for (const name of branch.required as string[]) {
    const member = has(branch.properties, name) ? branch.properties[name] : undefined;
    if (has(member, 'enum') && Array.isArray(member.enum) && member.enum.length === 1) {
      constants.set(name, member.enum[0]);
    }
  }
  return constants;
}

function hasConstants(data: unknown, constants: ReadonlyMap<string, unknown>): boolean {
  return constants.size > 0 && [...constants].every(([name, value]) => has(data, name) && data[name] === value);
}

/** The violation of the member that discriminates all branches, if its value matches none of them. */
function invalidDiscriminator(
  constants: readonly ReadonlyMap<string, unknown>[],
  data: unknown,
): Violation | undefined {
  const name = [...(constants[0]?.keys() ?? [])].find((one) => constants.every((branch) => branch.has(one)));
  if (name === undefined || !isRecord(data)) return undefined;
  const values = constants.map((branch) => branch.get(name));
  if (!has(data, name)) return { path: [], message: `\`${name}\` is missing`, missing: name };
  if (values.includes(data[name])) return undefined;
  return { path: [name], message: `must be one of ${values.map(String).join(', ')}, not ${formatValue(data[name])}` };
}
