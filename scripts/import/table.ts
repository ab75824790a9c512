/** The rows of a CSV file, by the names of their columns, each with its line. */
import Papa from 'papaparse';
import { squeeze } from './plain-text.ts';

export interface TableRow {
  readonly line: number;
  /** By the name of the column in small letters; empty cells are left out. */
  readonly cells: ReadonlyMap<string, string>;
  /** What stands beyond the last named column. */
  readonly rest: readonly string[];
}

export interface Table {
  /** The names as they are written. */
  readonly names: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Reads a table whose first row names its columns; commas, semicolons or tabs. Throws where there is no such row. */
export function readTable(text: string): Table {
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t', '|'] });
  let line = 1;
  const lines = data.map((cells) => {
    const own = line;
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return { line: own, cells: cells.map((cell) => cell.trim()) };
  });
  const filled = lines.filter(({ cells }) => cells.some(Boolean));
  const [head, ...body] = filled;
  if (!head || head.cells.filter(Boolean).length < 2) throw new Error('the first row must name the columns');
  const names = head.cells.map(squeeze);
  const rows = body.map(({ line: own, cells }) => ({
    line: own,
    cells: new Map(
      names.flatMap((name, index) => (name && cells[index] ? [[name.toLowerCase(), cells[index]] as const] : [])),
    ),
    rest: cells.filter((cell, index) => cell && !names[index]),
  }));
  return { names, rows };
}
