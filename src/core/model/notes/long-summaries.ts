/** Note: a summary that says more than a card has room for. */
import type { Finding, Records } from '../records.ts';
import { mostOfSummary } from '../summary-length.ts';

/** Finds the summaries that are longer than the aim of their language. */
export function checkLongSummaries(records: Records): Finding[] {
  return records.events.flatMap((row) =>
    records.languages.flatMap((lang) => {
      const { length } = row.value.summary?.[lang] ?? '';
      const most = mostOfSummary(lang);
      if (length <= most) return [];
      const right = `aim at ${most} at most`;
      return [{ row, field: ['summary', lang], wrong: `has ${length} characters`, right }];
    }),
  );
}
