import { optionValues } from '../data/option-values.ts';
import type { OperationData, ServiceData } from '../data/types.ts';
import { classOf, itemType, setMembers, type LanguageNames, type MemberNames } from './language-names.ts';
import { java } from './literal.ts';

/** The call with the Java client; `undefined` if the client does not have the operation. `input` is the documented request. */
export function javaClient(
  service: ServiceData,
  data: OperationData,
  input: object,
  names: LanguageNames,
): string | undefined {
  const operation = names.operations[data.id];
  if (!operation) return undefined;
  const root = `io.polyface.${service.id.replaceAll('-', '')}`;
  const imports = new Set([`${root}.${service.type}`]);
  const writer = new JavaWriter(names, `${root}.model`, imports);
  const value = operation.input === undefined ? '' : writer.object(operation.input, input, '            ');
  const options = Object.entries(optionValues(service, data)).map(
    ([name, option]) => `\n            .${name}(${writer.value('String', option, '')})`,
  );
  return `${[...imports]
    .sort()
    .map((name) => `import ${name};\n`)
    .join('')}
public class Sample {
    public static void main(String[] args) {
        var client = ${service.type}.builder()
            .credentials(System.getenv("KEY_ID"), System.getenv("SECRET"))${options.join('')}
            .build();
        System.out.println(client.${operation.method}(${value}));
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
    return constant ? `${holder}.${type}.${constant.name}` : this.value(type, value, indent);
  }

  value(type: string, value: unknown, indent: string): string {
    const constant = this.#names.models[type]?.values?.find((one) => one.value === value);
    if (constant) {
      this.#importModel(type);
      return `${type}.${constant.name}`;
    }
    if (Array.isArray(value)) {
      this.#imports.add('java.util.List');
      return `List.of(${value.map((item) => this.value(itemType(type), item, indent)).join(', ')})`;
    }
    if (value instanceof Uint8Array) {
      this.#imports.add('java.util.Base64');
      return `Base64.getDecoder().decode("${btoa(String.fromCharCode(...value))}")`;
    }
    if (typeof value === 'object' && value !== null) return this.object(type, value, indent);
    if (typeof value === 'string') return java(value);
    const suffix = type === 'Long' ? 'L' : type === 'Double' && Number.isInteger(value) ? '.0' : '';
    return `${String(value)}${suffix}`;
  }
}
