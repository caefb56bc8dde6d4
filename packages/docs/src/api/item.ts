import {
  ReflectionKind,
  type Comment,
  type CommentDisplayPart,
  type DeclarationReflection,
  type SignatureReflection,
} from 'typedoc';
import type { ApiItem, ApiMember, Piece } from './page.ts';

const kinds: Readonly<Partial<Record<ReflectionKind, ApiItem['kind']>>> = {
  [ReflectionKind.Function]: 'function',
  [ReflectionKind.Class]: 'class',
  [ReflectionKind.Interface]: 'interface',
  [ReflectionKind.TypeAlias]: 'type',
  [ReflectionKind.Variable]: 'constant',
};

/** What the site tells of an export; `undefined` for what is no thing of its own, such as a name exported again. */
export function itemOf(reflection: DeclarationReflection): ApiItem | undefined {
  const kind = kinds[reflection.kind];
  if (!kind) return undefined;
  const comment = reflection.comment ?? reflection.signatures?.[0]?.comment;
  return {
    name: reflection.name,
    kind,
    declaration: declaration(reflection, kind),
    comment: pieces(comment),
    examples: examplesOf(comment),
    members: membersOf(reflection),
  };
}

function declaration(reflection: DeclarationReflection, kind: ApiItem['kind']): string {
  const { name } = reflection;
  const types = typeParameters(reflection.typeParameters);
  switch (kind) {
    case 'function':
      return (reflection.signatures ?? []).map((signature) => `function ${called(name, signature)}`).join('\n');
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

function called(name: string, signature: SignatureReflection): string {
  const parameters = (signature.parameters ?? []).map((parameter) => {
    const optional = parameter.flags.isOptional || parameter.defaultValue !== undefined;
    return `${parameter.name}${optional ? '?' : ''}: ${String(parameter.type ?? 'unknown')}`;
  });
  const list = parameters.join(', ');
  const told = list.length > 70 ? `\n  ${parameters.join(',\n  ')},\n` : list;
  return `${name}${typeParameters(signature.typeParameters)}(${told}): ${String(signature.type ?? 'void')}`;
}

function typeParameters(
  given: readonly { name: string; type?: { toString(): string } | undefined }[] | undefined,
): string {
  if (!given || given.length === 0) return '';
  return `<${given.map(({ name, type }) => (type ? `${name} extends ${type.toString()}` : name)).join(', ')}>`;
}

function membersOf(reflection: DeclarationReflection): ApiMember[] {
  const own = reflection.children ?? [];
  const ofType = reflection.type?.type === 'reflection' ? (reflection.type.declaration.children ?? []) : [];
  return [...own, ...ofType]
    .filter((member) => !member.flags.isInherited && !member.inheritedFrom)
    .flatMap((member): ApiMember[] => {
      const signature = member.signatures?.[0] ?? member.getSignature;
      const comment = pieces(member.comment ?? signature?.comment);
      const optional = member.flags.isOptional;
      if (member.signatures) {
        return member.signatures.map((one) => ({ name: member.name, type: called('', one), optional, comment }));
      }
      return [{ name: member.name, type: String(member.type ?? signature?.type ?? ''), optional, comment }];
    });
}

function pieces(comment: Comment | undefined): Piece[] {
  const summary = (comment?.summary ?? []).map(pieceOf);
  const told = (comment?.blockTags ?? [])
    .filter(({ tag }) => tag === '@throws' || tag === '@returns' || tag === '@defaultValue')
    .flatMap(({ content }) => content.map(pieceOf));
  return told.length > 0 ? [...summary, { kind: 'text', text: '\n\n' }, ...told] : summary;
}

function pieceOf({ kind, text }: CommentDisplayPart): Piece {
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
