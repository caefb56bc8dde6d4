import type { OperationData, ServiceData } from '../data/types.ts';
import { classOf, itemType, setMembers, type LanguageNames, type MemberNames } from './language-names.ts';
import { java } from './literal.ts';

/** The call with the Java client; `undefined` if the client does not have the operation. */
export function javaClient(
  service: ServiceData,
  { id, example = {} }: OperationData,
  names: LanguageNames,
): string | undefined {
  const operation = names.operations[id];
  if (!operation) return undefined;
  const root = `io.polyface.${service.id.replaceAll('-', '')}`;
  const imports = new Set(['io.polyface.VendorException', `${root}.${service.type}`]);
  const writer = new JavaWriter(names, `${root}.model`, imports);
  const input = operation.input === undefined ? '' : writer.object(operation.input, example, '                ');
  return `${[...imports]
    .sort()
    .map((name) => `import ${name};\n`)
    .join('')}
public class Sample {
    public static void main(String[] args) {
        var client = ${service.type}.builder()
            .credentials(System.getenv("KEY_ID"), System.getenv("SECRET"))
            .build();
        try {
            System.out.println(client.${operation.method}(${input}));
        } catch (VendorException error) {
            System.err.println(error.code() + " " + error.kind() + " " + error.requestId());
            throw error;
        }
    }
}
`;
}

/** Writes values as Java expressions. Adds the classes that they need to `imports`. */
class JavaWriter {
  readonly #names: LanguageNames;
  readonly #modelPackage: string;
  readonly #imports: Set<string>;

  constructor(names: LanguageNames, modelPackage: string, imports: Set<string>) {
    this.#names = names;
    this.#modelPackage = modelPackage;
    this.#imports = imports;
  }

  object(type: string, value: object, indent: string): string {
    const name = classOf(this.#names, type, value);
    this.#importModel(name);
    const members = setMembers(this.#names.models[name], value).map(
      ([member, given]) => `\n${indent}.${member.name}(${this.#member(name, member, given, `${indent}    `)})`,
    );
    return `${name}.builder()${members.join('')}\n${indent}.build()`;
  }

  #importModel(name: string): void {
    this.#imports.add(`${this.#modelPackage}.${name}`);
  }

  #member(holder: string, { type, values }: MemberNames, value: unknown, indent: string): string {
    const constant = values?.find((one) => one.value === value);
    return constant ? `${holder}.${type}.${constant.name}` : this.#value(type, value, indent);
  }

  #value(type: string, value: unknown, indent: string): string {
    const constant = this.#names.models[type]?.values?.find((one) => one.value === value);
    if (constant) {
      this.#importModel(type);
      return `${type}.${constant.name}`;
    }
    if (Array.isArray(value)) {
      this.#imports.add('java.util.List');
      return `List.of(${value.map((item) => this.#value(itemType(type), item, indent)).join(', ')})`;
    }
    if (typeof value === 'object' && value !== null) return this.object(type, value, indent);
    if (typeof value === 'string') return java(value);
    const suffix = type === 'Long' ? 'L' : type === 'Double' && Number.isInteger(value) ? '.0' : '';
    return `${String(value)}${suffix}`;
  }
}
