/** One problem in the data, and the one way to print it. */

export interface Issue {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Id of the record, "record 4" where it has none, empty where the whole file is meant. */
  readonly record: string;
  /** Place in the record, such as `effects[0].subject`; empty where the whole record is meant. */
  readonly field: string;
  readonly wrong: string;
  /** What would be right; empty where nothing useful can be said. */
  readonly right: string;
}

/** Formats an issue as one line: `file:line  record  field  what is wrong; what would be right`. */
export function formatIssue({ file, line, record, field, wrong, right }: Issue): string {
  const said = right ? `${wrong}; ${right}` : wrong;
  return [`${file}:${line}`, record, field, said].filter(Boolean).join('  ');
}

/** Formats issues one a line; beyond `most` it only says how many more there are. */
export function formatIssues(issues: readonly Issue[], most = 200): string {
  const lines = issues.slice(0, most).map(formatIssue);
  if (issues.length > most) lines.push(`and ${issues.length - most} more`);
  return lines.join('\n');
}
