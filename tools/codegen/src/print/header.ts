/** The first line of a generated file: what it is made from, and the command that remakes it. */
export function header(source: string): string {
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.\n\n`;
}
