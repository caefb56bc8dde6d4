import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Findings } from './findings.ts';
import { asNumbers, JsonSchemas, UnsoundSchema } from './json-schema.ts';
import { has, identity, isRecord, type Place } from './place.ts';
import { reasonOf, type Reason } from './reason.ts';
import type { View } from './view.ts';

/** Holds values against the schemas of a service. */
export class Fitting {
  readonly #ajv: Ajv = newAjv();
  readonly #schemas: JsonSchemas;
  readonly #validators = new Map<string, ValidateFunction>();
  readonly #branches = new WeakMap<object, ValidateFunction>();

  constructor(view: View, findings: Findings) {
    this.#schemas = new JsonSchemas(view, findings, (id, schema) => void this.#ajv.addSchema(schema, id));
  }

  /** Why a value does not fit; nothing when it does; `undefined` when the schema is wrong itself, which was told already. */
  reasons(value: unknown, schema: Place): Reason[] | undefined {
    try {
      const data = asNumbers(value);
      return this.#explain(this.#validator(schema), data);
    } catch (error) {
      if (error instanceof UnsoundSchema) return undefined;
      throw error;
    }
  }

  #validator(schema: Place): ValidateFunction {
    const key = identity(schema);
    const known = this.#validators.get(key) ?? this.#ajv.compile(this.#schemas.of(schema));
    this.#validators.set(key, known);
    return known;
  }

  #explain(validate: ValidateFunction, data: unknown): Reason[] {
    if (validate(data)) return [];
    const errors = [...(validate.errors ?? [])];
    const union = outermostUnion(errors);
    if (!union) return errors.map(reasonOf);
    const beside = errors.filter((error) => error !== union && !isWithin(error, union));
    return [...beside.map(reasonOf), ...this.#explainUnion(union)];
  }

  /** The reasons of the branch that was meant: the one with the right discriminator, else the one with the fewest mistakes. */
  #explainUnion(union: ErrorObject): Reason[] {
    const here = reasonOf(union);
    const passing = (union.params as { passingSchemas?: number[] | null }).passingSchemas;
    if (passing) return [{ ...here, message: 'fits more than one schema of the union: exactly one must fit' }];
    const branches = (union.schema as unknown[]).filter((branch) => isRecord(branch));
    const tried = branches.map((branch) => this.#explain(this.#branch(branch), union.data));
    const meant = tried.filter((_, index) => !isOther(this.#resolved(branches[index]!), union.data));
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
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, logger: false, inlineRefs: false });
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

/** Whether a required member with one value says that another branch was meant. */
function isOther(branch: unknown, data: unknown): boolean {
  if (!has(branch, 'required') || !Array.isArray(branch.required) || !has(branch, 'properties')) return false;
  const { properties, required } = branch;
  return required.some((name: unknown) => {
    const member: unknown = typeof name === 'string' && has(properties, name) ? properties[name] : undefined;
    if (!has(member, 'enum') || !Array.isArray(member.enum) || member.enum.length !== 1) return false;
    return !has(data, name as string) || data[name as string] !== member.enum[0];
  });
}
