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
  /** The line as it stands, with a caret under the place, where the JSON itself is broken. */
  readonly excerpt?: string;
}

/** Data may hold strings of megabytes, and a problem with one is read in a terminal. */
const LONGEST = { name: 100, words: 500 };

/** The issue with nothing in it that is longer than can be read. */
export function shortenIssue(issue: Issue): Issue {
  const { record, field, wrong, right } = issue;
  return {
    ...issue,
    record: shorten(record, LONGEST.name),
    field: shorten(field, LONGEST.name),
    wrong: shorten(wrong, LONGEST.words),
    right: shorten(right, LONGEST.words),
  };
}

const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most / 2)}…${text.slice(-most / 4)}`;

/** Formats an issue as one line, `file:line  record  field  what is wrong; what would be right`, and its excerpt below. */
export function formatIssue({ file, line, record, field, wrong, right, excerpt }: Issue): string {
  const said = right ? `${wrong}; ${right}` : wrong;
  const head = [`${file}:${line}`, record, field, said]
    .filter(Boolean)
    .join('  ')
    .replace(/\p{Cc}|\p{Cs}/gu, ' ');
  return excerpt === undefined ? head : `${head}\n${excerpt}`;
}

/** Formats issues below each other; beyond `most` it only says how many more there are. */
export function formatIssues(issues: readonly Issue[], most = 200): string {
  const lines = issues.slice(0, most).map(formatIssue);
  if (issues.length > most) lines.push(`and ${issues.length - most} more`);
  return lines.join('\n');
}
