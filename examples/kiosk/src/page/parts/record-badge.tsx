import type { FaceRecord } from '../../api/types.ts';
import { useLanguage, type Language } from '../words/language.tsx';
import type { Words } from '../words/words.ts';
import { Badge } from './badge.tsx';

/** A record as a badge with all stored values. */
export function RecordBadge({ record, stamp }: { readonly record: FaceRecord; readonly stamp?: string }) {
  const { words, language } = useLanguage();
  const { key, name, ownId, picture } = record;
  return (
    <Badge
      library={words.libraries[key.library].name}
      name={name ?? ownId ?? words.record.noName}
      line={name === undefined ? undefined : ownId}
      picture={picture}
      stamp={stamp}
    >
      <dl className="values">
        {linesOf(record, words, language).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Badge>
  );
}

function linesOf({ key, attributes, createdAt, updatedAt, expiresAt }: FaceRecord, words: Words, language: Language) {
  const { fields, record, userTypes } = words;
  const time = (iso: string | undefined) =>
    iso === undefined ? undefined : new Date(iso).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  const { userType, ...rest } = attributes;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ...keyLines(key, words),
    [fields.userType.label, Object.entries(userTypes).find(([type]) => type === userType)?.[1] ?? userType],
    ...Object.entries(rest).map(([attribute, value]) => [record.attributes[attribute] ?? attribute, value] as const),
    [record.created, time(createdAt)],
    [record.updated, updatedAt === createdAt ? undefined : time(updatedAt)],
    [record.expires, time(expiresAt)],
  ];
  return lines.filter((line): line is readonly [string, string] => line[1] !== undefined);
}

function keyLines(key: FaceRecord['key'], { fields }: Words): readonly (readonly [string, string])[] {
  switch (key.library) {
    case 'alibabaLinkvisual':
      return [
        [fields.linkvisualUserId.label, key.userId],
        [fields.isolationId.label, key.isolationId],
      ];
    case 'alibabaIot':
      return [[fields.userId.label, key.userId]];
    case 'megviiFinauth':
      return [
        [fields.faceToken.label, key.faceToken],
        [fields.groupId.label, key.groupId],
      ];
  }
}
