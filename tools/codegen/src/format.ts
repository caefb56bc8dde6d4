import style from '../../../.oxfmtrc.json' with { type: 'json' };
import type { GeneratedFile } from './render/generated-file.ts';

const options = { printWidth: style.printWidth, singleQuote: style.singleQuote };

/** Loaded for the first file: it is native code that reserves memory, and nothing may have to be formatted. */
let oxfmt: Promise<typeof import('oxfmt')> | undefined;

/** Formats files in the style of the repository (`.oxfmtrc.json`). One after another: oxfmt reserves memory for every file that it formats at once. */
export async function formatFiles(files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  const formatted: GeneratedFile[] = [];
  for (const { file, text, isFormatted } of files)
    formatted.push({ file, text: isFormatted ? text : await formatText(file, text) });
  return formatted;
}

/** Formats a text in the language that the extension of `file` names. Throws if the text has a syntax error. */
export async function formatText(file: string, text: string): Promise<string> {
  const { format } = await (oxfmt ??= import('oxfmt'));
  const { code, errors } = await format(file, text, options);
  if (errors.length > 0) throw new Error(`${file} cannot be formatted: ${errors[0]!.message}`);
  return code;
}
