import style from '../../../.oxfmtrc.json' with { type: 'json' };
import type { GeneratedFile } from './render/generated-file.ts';
import { headerPattern } from './render/header.ts';

const options = { printWidth: style.printWidth, singleQuote: style.singleQuote };

/** Loaded for the first file: it is native code that reserves memory, and nothing may have to be formatted. */
let oxfmt: Promise<typeof import('oxfmt')> | undefined;

/**
 * Formats files in the style of the repository (`.oxfmtrc.json`). TypeScript is formatted in parts of several files, because each call of
 * oxfmt starts with work in three threads; one part after another, because oxfmt reserves memory for every text that it formats at once.
 */
export async function formatFiles(files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  const formatted: GeneratedFile[] = [];
  let part: GeneratedFile[] = [];
  let length = 0;
  const finish = async () => {
    formatted.push(...(await formatModules(part)));
    part = [];
    length = 0;
  };
  for (const file of files) {
    if (file.isFormatted) formatted.push(file);
    else if (!file.file.endsWith('.ts')) formatted.push({ ...file, text: await formatText(file.file, file.text) });
    else {
      part.push(file);
      length += file.text.length;
      if (length > maximumPart) await finish();
    }
  }
  await finish();
  return formatted;
}

/** In characters. */
const maximumPart = 50_000;

/** Formats modules as one text, which the first line of each module divides again. */
async function formatModules(files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  if (files.length > 1) {
    const text = await formatText(files[0]!.file, files.map((file) => file.text).join('\n')).catch(() => '');
    const texts = text.split(headerPattern);
    if (texts.length === files.length)
      return files.map(({ file }, index) => ({ file, text: `${texts[index]!.trimEnd()}\n` }));
  }
  const formatted: GeneratedFile[] = [];
  for (const { file, text } of files) formatted.push({ file, text: await formatText(file, text) });
  return formatted;
}

/** Formats a text in the language that the extension of `file` names. Throws if the text has a syntax error. */
export async function formatText(file: string, text: string): Promise<string> {
  const { format } = await (oxfmt ??= import('oxfmt'));
  const { code, errors } = await format(file, text, options);
  if (errors.length > 0) throw new Error(`${file} cannot be formatted: ${errors[0]!.message}`);
  return code;
}
