/** A language's names for the methods, classes and members of a service: `names/<service>.<language>.gen.json`. */
export interface LanguageNames {
  readonly operations: Readonly<Record<string, OperationNames>>;
  readonly models: Readonly<Record<string, ModelNames>>;
}

/** The names of an operation. */
export interface OperationNames {
  readonly method: string;
  /** The class of the input. Absent if the operation has no parameters. */
  readonly input?: string;
}

/** The names of a model. */
export interface ModelNames {
  /** A shorter name of the class. */
  readonly alias?: string;
  /** The classes of a union. */
  readonly forms?: readonly string[];
  /** The constants of an enum. */
  readonly values?: readonly ConstantName[];
  /** The members by the vendor's names. */
  readonly members: Readonly<Record<string, MemberNames>>;
}

/** The names of a member. */
export interface MemberNames {
  readonly name: string;
  readonly type: string;
  readonly required?: true;
  /** The only value, which the model sets. */
  readonly const?: string;
  /** The constants of the member's own enum. */
  readonly values?: readonly ConstantName[];
}

/** The name of an enum's constant. */
export interface ConstantName {
  readonly name: string;
  readonly value: unknown;
}

/** The class that an object is an instance of: the type itself, or the form of the union that has all members. */
export function classOf(names: LanguageNames, type: string, value: object): string {
  const { forms = [] } = names.models[type] ?? {};
  return forms.find((form) => fits(names.models[form], value)) ?? type;
}

function fits(model: ModelNames | undefined, value: object): boolean {
  if (!model) return false;
  const entries = Object.entries(value);
  const areMembers = entries.every(([name, member]) => {
    const known = model.members[name];
    return known !== undefined && (known.const === undefined || known.const === member);
  });
  return areMembers && Object.entries(model.members).every(([name, { required }]) => !required || name in value);
}

/** The members that a program sets: the constants are set by the model. */
export function setMembers(model: ModelNames | undefined, value: object): [MemberNames, unknown][] {
  return Object.entries(value).flatMap(([name, member]): [MemberNames, unknown][] => {
    const names = model?.members[name];
    return names === undefined || names.const !== undefined ? [] : [[names, member]];
  });
}

/** The class of a list's items: `FaceUser` of `List[FaceUser]` and `List<FaceUser>`; of another type the type itself. */
export function itemType(type: string): string {
  return /^List[[<](.+)[\]>]$/.exec(type)?.[1] ?? type;
}
