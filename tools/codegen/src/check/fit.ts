import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { asNumbers, JsonSchemas, UnsoundSchema } from './json-schema.ts';
import { has, identity, isRecord, shown, type Place } from './place.ts';
import { reasonOf, type Reason } from './reason.ts';
import type { View } from './view.ts';

/** Schemas that lead nowhere else, by their text: many are alike (`{ type: string }`), and compiling is what takes the time. */
const shared = newAjv();
const selfContained = new Map<string, ValidateFunction>();

/** Holds values against the schemas of a service. */
export class Fitting {
  readonly #ajv: Ajv = newAjv();
  readonly #schemas: JsonSchemas;
  readonly #validators = new Map<string, ValidateFunction | string | undefined>();
  readonly #branches = new WeakMap<object, ValidateFunction>();

  /** `wrong` are the schemas of which it is known already that they are wrong, by their identity. */
  constructor(view: View, wrong: ReadonlySet<string>) {
    this.#schemas = new JsonSchemas(view, wrong, (id, schema) => void this.#ajv.addSchema(schema, id));
  }

  /** Why a value does not fit; nothing when it does, or when the schema is wrong; a text when ajv refuses the schema, and why. */
  reasons(value: unknown, schema: Place): Reason[] | string {
    const validate = this.#validator(schema);
    return typeof validate === 'function' ? this.#explain(validate, asNumbers(value)) : (validate ?? []);
  }

  #validator(schema: Place): ValidateFunction | string | undefined {
    const key = identity(schema);
    if (!this.#validators.has(key)) this.#validators.set(key, this.#compiled(schema));
    return this.#validators.get(key);
  }

  #compiled(schema: Place): ValidateFunction | string | undefined {
    try {
      const json = this.#schemas.of(schema);
      const text = JSON.stringify(json);
      if (text.includes('"$ref"')) return this.#ajv.compile(json);
      const known = selfContained.get(text) ?? shared.compile(json);
      selfContained.set(text, known);
      return known;
    } catch (error) {
      if (error instanceof UnsoundSchema) return undefined;
      return (error as Error).message.split('\n')[0]!;
    }
  }

  #explain(validate: ValidateFunction, data: unknown): Reason[] {
    if (validate(data)) return [];
    const errors = [...(validate.errors ?? [])];
    const union = outermostUnion(errors);
    if (!union) return firstAtEach(errors).map(reasonOf);
    const beside = errors.filter((error) => error !== union && !isWithin(error, union));
    return [...firstAtEach(beside).map(reasonOf), ...this.#explainUnion(union)];
  }

  /** The reasons of the branch that was meant: the one with the right discriminator, else the one with the fewest mistakes. */
  #explainUnion(union: ErrorObject): Reason[] {
    const here = reasonOf(union);
    const passing = (union.params as { passingSchemas?: number[] | null }).passingSchemas;
    if (passing) return [{ ...here, message: 'fits more than one schema of the union: exactly one must fit' }];
    const branches = (union.schema as unknown[]).filter((branch) => isRecord(branch));
    const tried = branches.map((branch) => this.#explain(this.#branch(branch), union.data));
    const marks = branches.map((branch) => marksOf(this.#resolved(branch)));
    const wrong = wrongMark(marks, union.data);
    if (wrong) return [{ ...wrong, path: [...here.path, ...wrong.path] }];
    const meant = tried.filter((_, index) => isMeant(marks[index]!, union.data));
    const [nearest, next] = [...(meant.length > 0 ? meant : tried)].sort((left, right) => left.length - right.length);
    if (!nearest || (next && next.length === nearest.length))
      return [{ ...here, message: 'fits no schema of the union' }];
    return nearest.map((reason) => ({ ...reason, path: [...here.path, ...reason.path] }));
  }

  #branch(schema: object): ValidateFunction {
    const known = this.#branches.get(schema) ?? this.#ajv.compile(schema);
    this.#branches.set(schema, known);
    return known;
  }

  #resolved(schema: object): unknown {
    const target = has(schema, '$ref') ? this.#ajv.getSchema(schema.$ref as string)?.schema : schema;
    return target ?? schema;
  }
}

function newAjv(): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: false,
    logger: false,
    inlineRefs: false,
    // The rules have looked at the schemas already, and each is used a few times only.
    validateSchema: false,
    code: { optimize: false },
  });
  addFormats.default(ajv);
  const limit = 2 ** 63;
  ajv.addFormat('int64', { type: 'number', validate: (value) => Number.isInteger(value) && Math.abs(value) <= limit });
  return ajv;
}

function outermostUnion(errors: readonly ErrorObject[]): ErrorObject | undefined {
  return errors
    .filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')
    .sort((left, right) => left.instancePath.length - right.instancePath.length)[0];
}

function isWithin(error: ErrorObject, union: ErrorObject): boolean {
  return error.instancePath === union.instancePath || error.instancePath.startsWith(`${union.instancePath}/`);
}

/** One error for each place, a wrong type before all; of what is missing or unknown each. */
function firstAtEach(errors: readonly ErrorObject[]): ErrorObject[] {
  const named = (error: ErrorObject) => ['required', 'additionalProperties'].includes(error.keyword);
  const typed = [...errors].sort((left, right) => Number(right.keyword === 'type') - Number(left.keyword === 'type'));
  return errors.filter(
    (error) => named(error) || typed.find((one) => !named(one) && one.instancePath === error.instancePath) === error,
  );
}

/** The members that say which branch of a union an object is: required, with one value. */
function marksOf(branch: unknown): Map<string, unknown> {
  const marks = new Map<string, unknown>();
  if (!has(branch, 'required') || !Array.isArray(branch.required) || !has(branch, 'properties')) return marks;
  for (const name of branch.required as string[]) {
    const member = has(branch.properties, name) ? branch.properties[name] : undefined;
    if (has(member, 'enum') && Array.isArray(member.enum) && member.enum.length === 1) marks.set(name, member.enum[0]);
  }
  return marks;
}

function isMeant(marks: ReadonlyMap<string, unknown>, data: unknown): boolean {
  return marks.size > 0 && [...marks].every(([name, value]) => has(data, name) && data[name] === value);
}

/** What is wrong with the member that tells all branches apart, where its value is that of none. */
function wrongMark(marks: readonly ReadonlyMap<string, unknown>[], data: unknown): Reason | undefined {
  const name = [...(marks[0]?.keys() ?? [])].find((one) => marks.every((branch) => branch.has(one)));
  if (name === undefined || !isRecord(data)) return undefined;
  const values = marks.map((branch) => branch.get(name));
  if (!has(data, name)) return { path: [], message: `\`${name}\` is missing`, missing: name };
  if (values.includes(data[name])) return undefined;
  return { path: [name], message: `must be one of ${values.map(String).join(', ')}, not ${shown(data[name])}` };
}
