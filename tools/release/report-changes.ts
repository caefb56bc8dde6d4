import ts from 'typescript';
import { parseDeclarations, type DeclarationFile } from '../../packages/docs/src/api/declaration-file.ts';
import { declarationsIn } from '../api/report.ts';
import type { Change, Level } from './change.ts';
import { namesThatCallersProvide } from './provided-names.ts';
import { membersOf, typeParts, type ApiMember } from './type-members.ts';

/** The differences between the API reports of an import path, of the last release and of now. */
export function reportChanges(subject: string, before: string | undefined, after: string | undefined): Change[] {
  if (before === undefined) return [{ level: 'feature', subject, text: 'the import path was added' }];
  if (after === undefined) return [{ level: 'breaking', subject, text: 'the import path was removed' }];
  const [old, now] = [parse(before), parse(after)];
  const provided = namesThatCallersProvide(now);
  const change = (level: Level, text: string): Change => ({ level, subject, text });
  const isExported = (name: string) => old.exported.has(name) || now.exported.has(name);
  return [
    ...[...old.exported.keys()]
      .filter((name) => !now.exported.has(name))
      .map((name) => change('breaking', `\`${name}\` was removed`)),
    ...[...now.exported.keys()]
      .filter((name) => !old.exported.has(name))
      .map((name) => change('feature', `\`${name}\` was added`)),
    ...[...now.exported]
      .filter(([name, { isType }]) => isType === true && old.exported.get(name)?.isType === false)
      .map(([name]) => change('breaking', `\`${name}\` is exported as a type only`)),
    ...[...now.declared.keys()]
      .filter((name) => old.declared.has(name) && (isExported(name) || !old.exported.has(name)))
      .flatMap((name) =>
        declaredChanges(name, old.declared.get(name)!, now.declared.get(name)!, provided.has(name)).map(
          ({ level, text }) => change(level, text),
        ),
      ),
  ];
}

function parse(report: string): DeclarationFile {
  return parseDeclarations('report.d.ts', declarationsIn(report));
}

type Difference = Omit<Change, 'subject'>;

/** The differences between two declarations of a name. `isProvided`: callers create values of it. */
function declaredChanges(
  name: string,
  before: readonly ts.Statement[],
  after: readonly ts.Statement[],
  isProvided: boolean,
): Difference[] {
  if (textOf(before) === textOf(after)) return [];
  const [old, now] = [membersOf(before), membersOf(after)];
  if (old && now && old.head === now.head) return memberChanges(name, old.members, now.members, isProvided);
  const [oldType, newType] = [typeAlias(before), typeAlias(after)];
  if (oldType && newType) return typeChanges(name, oldType, newType, isProvided);
  if (isExtended(before, after)) return [{ level: 'feature', text: `\`${name}\` accepts more arguments` }];
  return [{ level: 'breaking', text: `\`${name}\` changed its declaration` }];
}

function memberChanges(
  name: string,
  before: ReadonlyMap<string, ApiMember>,
  after: ReadonlyMap<string, ApiMember>,
  isProvided: boolean,
): Difference[] {
  const removed = [...before.keys()].filter((key) => !after.has(key));
  const added = [...after].filter(([key]) => !before.has(key));
  const both = [...after].filter(([key, { text }]) => before.has(key) && before.get(key)!.text !== text);
  return [
    ...removed.map((key): Difference => ({ level: 'breaking', text: `\`${name}.${key}\` was removed` })),
    ...added.map(([key, { isOptional }]): Difference => {
      if (isOptional || !isProvided) return { level: 'feature', text: `\`${name}.${key}\` was added` };
      return { level: 'breaking', text: `\`${name}.${key}\` was added and is required` };
    }),
    ...both.flatMap(([key, now]): Difference[] => changedMember(`${name}.${key}`, before.get(key)!, now, isProvided)),
  ];
}

function changedMember(name: string, before: ApiMember, after: ApiMember, isProvided: boolean): Difference[] {
  if (before.isOptional !== after.isOptional) {
    const isNarrower = isProvided === before.isOptional;
    const text = `\`${name}\` is ${after.isOptional ? 'no longer' : 'now'} required`;
    return [{ level: isNarrower ? 'breaking' : 'feature', text }];
  }
  if (before.type && after.type) return typeChanges(name, before.type, after.type, isProvided);
  return [{ level: 'breaking', text: `\`${name}\` changed its declaration` }];
}

/** A union that has more members is a feature where callers pass it, or where its members are literals such as error codes. */
function typeChanges(name: string, before: ts.TypeNode, after: ts.TypeNode, isProvided: boolean): Difference[] {
  const [old, now] = [typeParts(before), typeParts(after)];
  const removed = [...old.keys()].filter((part) => !now.has(part));
  const added = [...now.keys()].filter((part) => !old.has(part));
  const isOpen = isProvided || added.every((part) => now.get(part));
  if (removed.length === 0 && added.length === 0) return [];
  if (removed.length === 0 && isOpen) return [{ level: 'feature', text: `\`${name}\` may be ${added.join(' | ')}` }];
  return [{ level: 'breaking', text: `\`${name}\` changed its type` }];
}

function typeAlias([first]: readonly ts.Statement[]): ts.TypeNode | undefined {
  return first && ts.isTypeAliasDeclaration(first) && !first.typeParameters ? first.type : undefined;
}

/** Whether a function only has more optional parameters than before. */
function isExtended(before: readonly ts.Statement[], after: readonly ts.Statement[]): boolean {
  const [old, now] = [before[0], after[0]];
  if (before.length !== 1 || after.length !== 1 || !old || !now) return false;
  if (!ts.isFunctionDeclaration(old) || !ts.isFunctionDeclaration(now)) return false;
  const more = now.parameters.slice(old.parameters.length);
  const same = now.parameters.slice(0, old.parameters.length).map((parameter) => parameter.getText());
  return (
    more.length > 0 &&
    more.every(({ questionToken }) => questionToken !== undefined) &&
    same.join() === old.parameters.map((parameter) => parameter.getText()).join() &&
    old.type?.getText() === now.type?.getText()
  );
}

function textOf(statements: readonly ts.Statement[]): string {
  return statements.map((statement) => statement.getText().replace(/^export /, '')).join('\n');
}
