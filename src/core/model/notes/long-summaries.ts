/** Note: a summary that says more than a card has room for. */
import type { Finding, Records } from '../records.ts';
import { LANGUAGES, type Lang } from '../text.ts';

const MOST: Readonly<Record<Lang, number>> = { en: 280, ja: 140 };

/** Finds the summaries that are longer than the aim of their language. */
export function checkLongSummaries(records: Records): Finding[] {
  return records.events.flatMap((row) =>
    LANGUAGES.flatMap((lang) => {
      const { length } = row.value.summary?.[lang] ?? '';
      if (length <= MOST[lang]) return [];
      const right = `aim at ${MOST[lang]} at most`;
      return [{ row, field: ['summary', lang], wrong: `has ${length} characters`, right }];
    }),
  );
}
