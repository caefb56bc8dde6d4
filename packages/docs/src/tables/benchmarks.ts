/** A table of the recorded benchmarks. */
export interface BenchmarkTable {
  readonly title: string;
  readonly columns: readonly string[];
  /** The first cell of a row is its name. */
  readonly rows: readonly (readonly string[])[];
  /** The targets that were missed, as sentences. */
  readonly missed: readonly string[];
}

/** A section of the recorded benchmarks. */
export interface BenchmarkSection {
  /** As on the command line: `npm run bench -- signing`. Absent for tables without a section. */
  readonly name?: string;
  readonly description: string;
  readonly tables: readonly BenchmarkTable[];
}

/** A file that the benchmarks wrote. */
export interface BenchmarkResults {
  /** Date, machine and versions. */
  readonly conditions: readonly string[];
  readonly sections: readonly BenchmarkSection[];
}

/** Reads a `RESULTS.md` that the benchmarks wrote. */
export function parseBenchmarks(text: string): BenchmarkResults {
  const [head = '', ...parts] = text.split(/^(?=#{2,3} )/m);
  const conditions = itemsIn(head);
  const sections: { name?: string; description: string; tables: BenchmarkTable[] }[] = [];
  for (const part of parts) {
    const [heading = '', ...lines] = part.split('\n');
    if (heading.startsWith('## ')) {
      const description = lines.filter((line) => line.trim() !== '').join(' ');
      sections.push({ name: heading.slice(3).trim(), description, tables: [] });
    } else {
      if (sections.length === 0) sections.push({ description: '', tables: [] });
      sections.at(-1)!.tables.push(tableIn(heading.slice(4).trim(), lines));
    }
  }
  return { conditions, sections };
}

function tableIn(title: string, lines: readonly string[]): BenchmarkTable {
  const [columns = [], , ...rows] = lines.filter((line) => line.startsWith('|')).map(cellsOf);
  return { title, columns, rows, missed: itemsIn(lines.join('\n')) };
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function itemsIn(text: string): readonly string[] {
  return [...text.matchAll(/^- (.*)$/gm)].map(([, item]) => item!.trim());
}
