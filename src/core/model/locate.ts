/** A finding as an issue: with the file and the line at which it stands. */
import { compareText } from './compare-text.ts';
import { shortenIssue, type Issue } from './issue.ts';
import { formatPath } from './path.ts';
import type { Finding } from './records.ts';

/** Finds the line of a finding in its document. */
export function locate({ row, field, wrong, right }: Finding): Issue {
  const line = row.document.lineOf([...row.path, ...field]);
  return shortenIssue({ file: row.document.file, line, record: row.name, field: formatPath(field), wrong, right });
}

/** The order of issues: by file, then by line. */
export const compareIssues = (a: Issue, b: Issue): number => compareText(a.file, b.file) || a.line - b.line;
