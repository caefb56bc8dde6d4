import type { SchemaObject, Schemas } from '../model/schema-object.ts';

/** Names by which members differ from what OpenAPI Generator calls them: the vendor's name and ours. */
export type NameMappings = Readonly<Record<string, string>>;

const words = (text: string) => new Set(text.split(' '));

/** Methods of a model, and types that members are declared with. Annotations write lists and dictionaries in capitals. */
const pythonWords = words(
  'bool bytes construct copy dict float int json parse_file parse_obj parse_raw schema schema_json str to_wire update_forward_refs validate',
);

/** What a pydantic model has of its own among the names that begin with `model_`. */
const pydanticWords = words(
  'model_computed_fields model_config model_construct model_copy model_dump model_dump_json model_extra model_fields model_fields_set model_json_schema model_parametrized_name model_post_init model_rebuild model_validate model_validate_json model_validate_strings',
);

/** Methods without parameters that every generated class of Java has, and words that the generator takes for names. */
export const javaWords = words(
  'builder clone explain false finalize getClass hashCode notify notifyAll toMap toString true wait',
);

/** The members that need another name in Python. */
export function pythonMembers(schemas: Schemas): NameMappings {
  return mappingsOf(schemas, pythonMember, (name) => pythonWords.has(name) || pydanticWords.has(name));
}

/** The members that need another name in Java. */
export function javaMembers(schemas: Schemas): NameMappings {
  return mappingsOf(schemas, javaMember, (name) => javaWords.has(name));
}

/**
 * Finds the members whose names are taken, or equal to that of another member of their object: they get an underscore, or a number.
 */
function mappingsOf(
  schemas: Schemas,
  nameOf: (member: string) => string,
  isTaken: (name: string) => boolean,
): NameMappings {
  const mappings = new Map<string, string>();
  const objects = Object.values(schemas).flatMap(objectsIn);
  for (const properties of objects) {
    const used = new Set<string>();
    for (const member of Object.keys(properties)) {
      const own = nameOf(member);
      const plain = isTaken(own) ? `${own}_` : own;
      let name = mappings.get(member) ?? plain;
      for (let number = 2; used.has(name); number++) name = `${plain}_${number}`;
      used.add(name);
      if (name !== own || /[^\x20-\x7e]/.test(member)) mappings.set(member, name);
    }
  }
  return Object.fromEntries(mappings);
}

function objectsIn(schema: SchemaObject): Readonly<Record<string, unknown>>[] {
  const inner = [
    ...Object.values(schema.properties ?? {}),
    schema.items,
    ...(schema.oneOf ?? []),
    ...(schema.allOf ?? []),
  ];
  const found = inner.flatMap((one) => (typeof one === 'object' ? objectsIn(one) : []));
  return schema.properties ? [schema.properties, ...found] : found;
}

function sanitized(member: string): string {
  return member.replaceAll(/[^\p{L}\p{N}]+/gu, '_');
}

/** The generator accepts ASCII only: `姓名` becomes `u59d3_u540d`. */
function pythonMember(member: string): string {
  const ascii = member.replaceAll(/[^\x20-\x7e]/gu, (character) => `_u${character.codePointAt(0)!.toString(16)}_`);
  const split = sanitized(ascii)
    .replaceAll(/([A-Z\d]+)([A-Z][a-z])/g, '$1_$2')
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2');
  const name = split.toLowerCase().replaceAll(/^_+|_+$/g, '');
  return /^\d/.test(name) ? `var_${name}` : name;
}

function javaMember(member: string): string {
  if (/^[A-Z0-9_]*$/.test(member)) return member;
  const [first = '', ...others] = sanitized(member).split('_').filter(Boolean);
  const name = first.charAt(0).toLowerCase() + first.slice(1);
  return [name, ...others.map((part) => part.charAt(0).toUpperCase() + part.slice(1))].join('');
}
