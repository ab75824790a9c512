/** Notes: what is worth a curator's look and yet not wrong, so that the check does not fail on it. */
import { formatIssues, type Issue } from '../issue.ts';

export interface Note extends Issue {
  /** What notes of this sort have in common: the heading that they stand under. */
  readonly sort: string;
}

/** Formats notes sort by sort, in the order in which the sorts first come, each with its number and its first `most`. */
export function formatNotes(notes: readonly Note[], most = 10): string {
  const sorts = [...new Set(notes.map(({ sort }) => sort))];
  const parts = sorts.map((sort) => {
    const own = notes.filter((note) => note.sort === sort);
    return `${sort}: ${own.length}\n${formatIssues(own, most)}`;
  });
  return parts.join('\n\n');
}
