import type { FailureKind, Library, UserType, VerificationResult } from '../../api/types.ts';
import type { VendorStatus } from '../../simulation/vendor-status.ts';
import type { FieldName } from '../fields.ts';

/** A view of the page. */
export type View = 'register' | 'find' | 'verify';

/** The texts of the page in one language. The meanings of vendors' codes are not here; they come from the specs. */
export interface Words {
  readonly title: string;
  readonly subtitle: string;
  readonly otherLanguage: string;
  readonly skip: string;
  readonly views: Readonly<Record<View, { readonly tab: string; readonly title: string; readonly lead: string }>>;
  readonly libraries: Readonly<Record<Library, { readonly name: string; readonly line: string }>>;
  /** Display names of the services, for failures. */
  readonly services: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<FieldName, { readonly label: string; readonly hint?: string }>>;
  readonly userTypes: Readonly<Record<UserType, string>>;
  readonly form: { readonly library: string; readonly optional: string; readonly missing: string };
  readonly picture: {
    readonly label: string;
    readonly hint: string;
    readonly choose: string;
    readonly sample: (number: number) => string;
    readonly unreadable: string;
    readonly missing: string;
    readonly alt: string;
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
    readonly cancel: string;
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
    readonly expired: string;
    readonly getResult: string;
    readonly gettingResult: string;
    readonly states: Readonly<Record<VerificationResult['state'], { readonly title: string; readonly line: string }>>;
    readonly stamp: string;
    readonly code: string;
    readonly similarity: string;
  };
  readonly phone: {
    readonly title: string;
    readonly hint: string;
    readonly waiting: string;
    readonly results: Readonly<Record<'0' | '2006' | '1003' | '15', string>>;
    readonly done: string;
    readonly expired: string;
  };
  readonly simulation: {
    readonly title: string;
    readonly summary: (status: string) => string;
    readonly hint: string;
    readonly statuses: Readonly<Record<VendorStatus, string>>;
  };
  readonly failure: {
    readonly meaning: string;
    readonly resolution: string;
    readonly retry: string;
    readonly details: string;
    readonly service: string;
    readonly operation: string;
    readonly code: string;
    readonly request: string;
    readonly fields: (labels: readonly string[]) => string;
    readonly kinds: Readonly<Record<FailureKind, { readonly title: string; readonly advice: string }>>;
  };
}
