/** Something in a request to the back end is missing or of the wrong kind. Names the fields, tells no value. */
export class BadRequestError extends Error {
  override readonly name = 'BadRequestError';
  readonly fields: readonly string[];

  constructor(...fields: readonly string[]) {
    super(`does not fit: ${fields.join(', ')}`);
    this.fields = fields;
  }
}

/** The members of a JSON body. Each reader throws a {@link BadRequestError} that names what does not fit. */
export interface Body {
  /** A text that is not blank. */
  text(name: string): string;
  /** A text, if there is one that is not blank. */
  optional(name: string): string | undefined;
  choice<const Choice extends string>(name: string, choices: readonly Choice[]): Choice;
}

/** Reads the JSON body of a request. */
export async function readBody(request: Request): Promise<Body> {
  const told: unknown = await request.json().catch(() => undefined);
  if (typeof told !== 'object' || told === null) throw new BadRequestError('body');
  const members = told as Readonly<Record<string, unknown>>;
  const body: Body = {
    optional(name) {
      const value = members[name];
      if (value !== undefined && typeof value !== 'string') throw new BadRequestError(name);
      return value?.trim() || undefined;
    },
    text(name) {
      const value = body.optional(name);
      if (value === undefined) throw new BadRequestError(name);
      return value;
    },
    choice(name, choices) {
      const chosen = choices.find((choice) => choice === members[name]);
      if (chosen === undefined) throw new BadRequestError(name);
      return chosen;
    },
  };
  return body;
}
