/** Comma-separated values by RFC 4180, for programs and spreadsheets. */

type Cell = string | number | null;

/** Without it spreadsheets read the text in a legacy encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would run, also in the full width of Japanese keyboards. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** Formats rows of values; what is null stays empty. Lines end with CR and LF, and text is quoted where it must be. */
export function formatCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(formatField).join(',')}\r\n`).join('');
}

/** The same with a byte order mark; a text that a spreadsheet would take for a formula begins with an apostrophe. */
export function formatSpreadsheet(rows: readonly (readonly Cell[])[]): string {
  const neutral = (cell: Cell): Cell => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell);
  return BYTE_ORDER_MARK + formatCsv(rows.map((row) => row.map(neutral)));
}

function formatField(value: Cell): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
