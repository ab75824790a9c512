/** Parts of a reference as text. */
import { dayFromParts } from '../core/dates/day.ts';
import { formatDay, formatMonth } from '../core/dates/format.ts';
import type { RawSource } from '../core/model/source-schema.ts';
import type { Lang } from '../core/model/text.ts';
import { wordsOf } from '../i18n/languages.ts';

/** Names of the authors, in the order of the language; empty if none is known. */
export function formatAuthors(source: RawSource, lang: Lang): string {
  const names = (source.author ?? []).map((author) =>
    'literal' in author
      ? author.literal
      : lang === 'ja' && source.language === 'ja'
        ? `${author.family}${author.given}`
        : `${author.given} ${author.family}`,
  );
  return names.length > 0 ? wordsOf(lang).list(names) : '';
}

/** The date a source was issued, as exactly as it is known; empty if it is not. */
export function formatIssued(source: RawSource, lang: Lang): string {
  const parts = source.issued?.['date-parts'][0];
  const [year, month, day] = parts ?? [];
  if (year === undefined) return '';
  if (month === undefined) return lang === 'ja' ? `${year}年` : String(year);
  if (day === undefined) return formatMonth(dayFromParts(year, month, 1), lang);
  return formatDay(dayFromParts(year, month, day), lang);
}
