import { childAt, childrenOf, isRecord, nameOf, rootOf, textAt, type Place } from './place.ts';
import { followAt, type OperationView, type View } from './view.ts';

/** A media type of a body, with its schema. */
export interface Content {
  /** Without parameters: `application/json`. */
  readonly type: string;
  readonly media: Place;
  readonly schema: Place;
}

/** The first content of an operation's request. The code generator uses this one. */
export function requestOf(view: View, { place }: OperationView): Content | undefined {
  return contentsOf(view, followAt(view, place, 'requestBody'))[0];
}

/** The JSON content of the first success of an operation. */
export function successOf(view: View, { place }: OperationView): Content | undefined {
  const successes = childrenOf(childAt(place, 'responses')).filter((status) => nameOf(status).startsWith('2'));
  const [first] = successes.sort((left, right) => (nameOf(left) < nameOf(right) ? -1 : 1));
  return contentsOf(view, first).find(({ type }) => /[/+]json$/.test(type));
}

/** A JSON pointer of an operation's envelope: its own, or the service's. */
export function envelopePointer(view: View, { place }: OperationView, key: 'input' | 'data'): string {
  const own = textAt(place, 'x-envelope', key);
  return own ?? (view.service ? textAt(rootOf(view.service), 'x-envelope', key) : undefined) ?? '';
}

function contentsOf(view: View, body: Place | undefined): Content[] {
  const content = followAt(view, body, 'content');
  return (content ? childrenOf(content) : []).flatMap((media) => {
    const schema = childAt(media, 'schema');
    const type = nameOf(media).split(';')[0]!.trim().toLowerCase();
    return isRecord(schema.value) ? [{ type, media, schema }] : [];
  });
}
