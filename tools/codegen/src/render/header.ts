/** The first line of a generated file: its source and the command that generates it. */
export function header(source: string): string {
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.\n\n`;
}
