import { sections } from './sections/sections.ts';
import { formatTable } from './harness/table.ts';
import type { Table } from './harness/section.ts';
const names = process.argv.slice(2).filter((n) => !n.startsWith('--'));
const quick = process.argv.includes('--quick');
for (const section of sections.filter(({ name }) => names.length === 0 || names.includes(name))) {
  for (const table of await section.run({ quick })) console.log(formatTable(table));
}
