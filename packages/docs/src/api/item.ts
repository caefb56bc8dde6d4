import {
  ReflectionKind,
  type Comment,
  type CommentDisplayPart,
  type DeclarationReflection,
  type ParameterReflection,
  type SignatureReflection,
} from 'typedoc';
import type { Inline } from '../prose/blocks.ts';
import type { ApiItem, ApiMember } from './page.ts';

const kinds: Readonly<Partial<Record<ReflectionKind, ApiItem['kind']>>> = {
  [ReflectionKind.Function]: 'function',
  [ReflectionKind.Class]: 'class',
  [ReflectionKind.Interface]: 'interface',
  [ReflectionKind.TypeAlias]: 'type',
  [ReflectionKind.Variable]: 'constant',
};

/** Documentation of an export; `undefined` for kinds that the reference does not list. */
export function itemOf(reflection: DeclarationReflection): ApiItem | undefined {
  const kind = kinds[reflection.kind];
  if (!kind) return undefined;
  const comment = reflection.comment ?? reflection.signatures?.[0]?.comment;
  return {
    name: reflection.name,
    kind,
    declaration: formatDeclaration(reflection, kind),
    comment: commentParts(comment),
    examples: examplesOf(comment),
    members: membersOf(reflection),
  };
}

function formatDeclaration(reflection: DeclarationReflection, kind: ApiItem['kind']): string {
  const { name } = reflection;
  const types = formatTypeParameters(reflection.typeParameters);
  switch (kind) {
    case 'function':
      return (reflection.signatures ?? [])
        .map((signature) => `function ${formatSignature(name, signature)}`)
        .join('\n');
    case 'class':
    case 'interface': {
      const extended = reflection.extendedTypes?.map(String) ?? [];
      return `${kind} ${name}${types}${extended.length > 0 ? ` extends ${extended.join(', ')}` : ''}`;
    }
    case 'type':
      return `type ${name}${types} = ${String(reflection.type ?? 'unknown')}`;
    case 'constant':
      return `const ${name}: ${String(reflection.type ?? 'unknown')}`;
  }
}

function formatSignature(name: string, signature: SignatureReflection): string {
  const parameters = (signature.parameters ?? []).map((parameter) => {
    const optional = parameter.flags.isOptional || parameter.defaultValue !== undefined;
    const rest = parameter.flags.isRest ? '...' : '';
    return `${rest}${parameterName(parameter)}${optional ? '?' : ''}: ${String(parameter.type ?? 'unknown')}`;
  });
  const line = parameters.join(', ');
  const list = line.length > 70 ? `\n  ${parameters.join(',\n  ')},\n` : line;
  return `${name}${formatTypeParameters(signature.typeParameters)}(${list}): ${String(signature.type ?? 'void')}`;
}

/** The name of a parameter. TypeDoc has none for a destructured parameter, which then gets the name of its type. */
function parameterName({ name, type }: ParameterReflection): string {
  if (!name.startsWith('__namedParameters')) return name;
  const typeName = type?.type === 'reference' ? type.name : 'options';
  return typeName.charAt(0).toLowerCase() + typeName.slice(1);
}

function formatTypeParameters(
  parameters: readonly { name: string; type?: { toString(): string } | undefined }[] | undefined,
): string {
  if (!parameters || parameters.length === 0) return '';
  return `<${parameters.map(({ name, type }) => (type ? `${name} extends ${type.toString()}` : name)).join(', ')}>`;
}

function membersOf(reflection: DeclarationReflection): ApiMember[] {
  const own = reflection.children ?? [];
  const ofType = reflection.type?.type === 'reflection' ? (reflection.type.declaration.children ?? []) : [];
  return [...own, ...ofType]
    .filter((member) => !member.flags.isInherited && !member.inheritedFrom)
    .flatMap((member): ApiMember[] => {
      const signature = member.signatures?.[0] ?? member.getSignature;
      const comment = commentParts(member.comment ?? signature?.comment);
      const optional = member.flags.isOptional;
      if (member.signatures) {
        return member.signatures.map((one) => ({
          name: member.name,
          type: formatSignature('', one),
          optional,
          comment,
        }));
      }
      return [{ name: member.name, type: String(member.type ?? signature?.type ?? ''), optional, comment }];
    });
}

function commentParts(comment: Comment | undefined): Inline[] {
  const summary = (comment?.summary ?? []).map(commentPart);
  const details = (comment?.blockTags ?? [])
    .filter(({ tag }) => tag === '@throws' || tag === '@returns' || tag === '@defaultValue')
    .flatMap(({ content }) => content.map(commentPart));
  return details.length > 0 ? [...summary, { kind: 'text', text: '\n\n' }, ...details] : summary;
}

function commentPart({ kind, text }: CommentDisplayPart): Inline {
  return { kind: kind === 'text' ? 'text' : 'code', text: text.replace(/^`|`$/g, '') };
}

function examplesOf(comment: Comment | undefined): string[] {
  return (comment?.blockTags ?? [])
    .filter(({ tag }) => tag === '@example')
    .map(({ content }) =>
      content
        .map(({ text }) => text)
        .join('')
        .replace(/^```\w*\n|\n```$/g, '')
        .trim(),
    );
}
