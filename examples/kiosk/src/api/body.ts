/** A member of a request body is missing or has the wrong type. Lists the names of the fields, never their values. */
export class BadRequestError extends Error {
  override readonly name = 'BadRequestError';
  readonly fields: readonly string[];

  constructor(...fields: readonly string[]) {
    super(`Missing or invalid in the request body: ${fields.join(', ')}.`);
    this.fields = fields;
  }
}

/** The members of a JSON body. Each method throws a {@link BadRequestError} that names the invalid field. */
export interface Body {
  /** Returns a string that is not blank, without surrounding white space. */
  text(name: string): string;
  /** Returns a string, or `undefined` if it is absent or blank. */
  optionalText(name: string): string | undefined;
  /** Returns one of `choices`. */
  choice<const Choice extends string>(name: string, choices: readonly Choice[]): Choice;
}

/** Parses the JSON body of a request. Throws a {@link BadRequestError} if it is not a JSON object. */
export async function readBody(request: Request): Promise<Body> {
  const json: unknown = await request.json().catch(() => undefined);
  if (typeof json !== 'object' || json === null) throw new BadRequestError('body');
  const members = json as Readonly<Record<string, unknown>>;
  const body: Body = {
    optionalText(name) {
      const value = members[name];
      if (value !== undefined && typeof value !== 'string') throw new BadRequestError(name);
      return value?.trim() || undefined;
    },
    text(name) {
      const value = body.optionalText(name);
      if (value === undefined) throw new BadRequestError(name);
      return value;
    },
    choice(name, choices) {
      const choice = choices.find((candidate) => candidate === members[name]);
      if (choice === undefined) throw new BadRequestError(name);
      return choice;
    },
  };
  return body;
}
