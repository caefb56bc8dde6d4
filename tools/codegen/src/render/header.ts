/** The first line of a generated file: its source and the command that generates it. */
export function header(source: string): string {
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.\n\n`;
}

/** Where the line of {@link header} starts. */
export const headerPattern: RegExp = /^(?=\/\/ Generated from .* by `npm run generate`\. Do not edit\.$)/m;
