import { isRecord, nameOf, rootOf, textUnder, under, within, type Place } from './place.ts';
import { followUnder, type OperationView, type View } from './view.ts';

/** A media type of a body, with its schema. */
export interface Content {
  /** Without parameters: `application/json`. */
  readonly type: string;
  readonly media: Place;
  readonly schema: Place;
}

/** The first content of an operation's request, as the code generator takes it. */
export function requestOf(view: View, { place }: OperationView): Content | undefined {
  return contentsOf(view, followUnder(view, place, 'requestBody'))[0];
}

/** The JSON content of the first success of an operation. */
export function successOf(view: View, { place }: OperationView): Content | undefined {
  const successes = within(under(place, 'responses')).filter((status) => nameOf(status).startsWith('2'));
  const [first] = successes.sort((left, right) => (nameOf(left) < nameOf(right) ? -1 : 1));
  return contentsOf(view, first).find(({ type }) => /[/+]json$/.test(type));
}

/** Where things sit in the bodies of an operation: the service's envelope, with what the operation replaces. */
export function placeIn(view: View, { place }: OperationView, key: 'input' | 'data'): string {
  const own = textUnder(place, 'x-envelope', key);
  return own ?? (view.service ? textUnder(rootOf(view.service), 'x-envelope', key) : undefined) ?? '';
}

function contentsOf(view: View, body: Place | undefined): Content[] {
  const content = followUnder(view, body, 'content');
  return (content ? within(content) : []).flatMap((media) => {
    const schema = under(media, 'schema');
    const type = nameOf(media).split(';')[0]!.trim().toLowerCase();
    return isRecord(schema.value) ? [{ type, media, schema }] : [];
  });
}
