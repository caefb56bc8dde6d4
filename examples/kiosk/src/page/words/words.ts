import type { FailureKind, Library, UserType, VerificationOutcome } from '../../api/messages.ts';
import type { Day } from '../../stage/days.ts';
import type { FieldName } from '../fields.ts';

/** A view of the page. */
export type View = 'register' | 'find' | 'verify';

/** All the page says in one language. What a vendor's code means is not among it: that comes from the specs. */
export interface Words {
  readonly title: string;
  readonly subtitle: string;
  readonly otherLanguage: string;
  readonly skip: string;
  readonly views: Readonly<Record<View, { readonly tab: string; readonly title: string; readonly lead: string }>>;
  readonly libraries: Readonly<Record<Library, { readonly name: string; readonly line: string }>>;
  /** The services as failures name them. */
  readonly services: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<FieldName, { readonly label: string; readonly hint?: string }>>;
  readonly userTypes: Readonly<Record<UserType, string>>;
  readonly form: {
    readonly library: string;
    readonly optional: string;
    readonly missing: string;
    readonly details: string;
  };
  readonly picture: {
    readonly label: string;
    readonly hint: string;
    readonly choose: string;
    readonly samples: string;
    readonly sample: (number: number) => string;
    readonly unreadable: string;
    readonly missing: string;
    readonly chosen: string;
    readonly none: string;
  };
  readonly register: {
    readonly submit: string;
    readonly running: string;
    readonly preview: string;
    readonly done: string;
    readonly stamp: string;
    readonly next: string;
    readonly another: string;
  };
  readonly find: {
    readonly submit: string;
    readonly running: string;
    readonly idle: string;
    readonly found: string;
    readonly none: string;
    readonly noneHint: string;
    readonly remove: string;
    readonly confirm: string;
    readonly keep: string;
    readonly removing: string;
    readonly removed: string;
    readonly removedHint: string;
  };
  readonly record: {
    readonly created: string;
    readonly updated: string;
    readonly expires: string;
    readonly noName: string;
    readonly attributes: Readonly<Record<string, string>>;
  };
  readonly verify: {
    readonly submit: string;
    readonly running: string;
    readonly idle: string;
    readonly token: string;
    readonly started: string;
    readonly left: string;
    readonly over: string;
    readonly askResult: string;
    readonly asking: string;
    readonly states: Readonly<Record<VerificationOutcome['state'], { readonly title: string; readonly line: string }>>;
    readonly stamp: string;
    readonly code: string;
    readonly similarity: string;
  };
  readonly phone: {
    readonly title: string;
    readonly line: string;
    readonly waiting: string;
    readonly results: Readonly<Record<'0' | '2006' | '1003' | '15', string>>;
    readonly done: string;
    readonly refused: string;
  };
  readonly backstage: { readonly title: string; readonly line: string; readonly days: Readonly<Record<Day, string>> };
  readonly failure: {
    readonly says: string;
    readonly helps: string;
    readonly again: string;
    readonly facts: string;
    readonly service: string;
    readonly operation: string;
    readonly code: string;
    readonly request: string;
    readonly fields: string;
    readonly kinds: Readonly<Record<FailureKind, { readonly title: string; readonly advice: string }>>;
  };
}
