import { has, identity, nameOf, under, within, type Place } from './place.ts';
import { follow, type View } from './view.ts';

/** A property of an object schema: where it is named, and the schema it has. */
export interface Member {
  readonly name: string;
  readonly at: Place;
  readonly schema: Place;
  readonly required: boolean;
}

/** The properties of an object schema, those of the parts it is made of (`allOf`) and of its branches (`oneOf`, `anyOf`). */
export function membersOf(view: View, place: Place | undefined): Member[] {
  const found: Member[] = [];
  const passed = new Set<string>();
  const enter = (part: Place): void => {
    const schema = follow(view, part);
    if (!schema || passed.has(identity(schema))) return;
    passed.add(identity(schema));
    const required = within(under(schema, 'required')).map(({ value }) => value);
    for (const at of within(under(schema, 'properties'))) {
      const name = nameOf(at);
      found.push({ name, at, schema: follow(view, at) ?? at, required: required.includes(name) });
    }
    for (const word of ['allOf', 'oneOf', 'anyOf']) within(under(schema, word)).forEach(enter);
  };
  if (place) enter(place);
  return found;
}

/** The schema at a JSON pointer of the values of a schema. */
export function schemaAt(view: View, place: Place | undefined, at: string): Place | undefined {
  const [step, ...rest] = at.split('/').slice(1);
  if (step === undefined) return place;
  const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
  const inner = rest.map((one) => `/${one}`).join('');
  for (const member of membersOf(view, place)) {
    if (member.name !== name) continue;
    const found = schemaAt(view, member.schema, inner);
    if (found) return found;
  }
  return undefined;
}

/** A schema or, where it is an `allOf` of one, that one: with the texts and words of a property around it. */
export function plain(view: View, place: Place | undefined): Place | undefined {
  const schema = place && follow(view, place);
  const parts = schema ? within(under(schema, 'allOf')) : [];
  const whole = schema && (has(schema.value, 'type') || has(schema.value, 'properties'));
  return parts.length === 1 && !whole ? plain(view, parts[0]) : schema;
}

/** The value of a key of a schema, or of the one schema it stands for. */
export function said(view: View, place: Place, key: string): unknown {
  const schema = follow(view, place);
  if (schema && has(schema.value, key)) return schema.value[key];
  const inner = plain(view, place);
  return inner && has(inner.value, key) ? inner.value[key] : undefined;
}

/** The one value a schema admits, where it admits one. */
export function isConstant(view: View, place: Place): boolean {
  const values = said(view, place, 'enum');
  return Array.isArray(values) && values.length === 1;
}
