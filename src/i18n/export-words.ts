/** What exported files say of themselves, in each language. */
import { byLanguage } from './by-language.ts';

interface ExportWords {
  readonly onThisDay: (title: string) => string;
  /** An event of a year that the calendar does not show. */
  readonly inYear: (year: string, title: string) => string;
  readonly sources: string;
  /** What a calendar says of events before the year 1, which it cannot hold. */
  readonly leftOut: (count: number) => string;
  /** Who stands as the author of the record. */
  readonly authors: (title: string) => string;
  /** A part of the record cited, as a reader would write it; `address` may be missing. */
  readonly cite: (parts: {
    readonly authors: string;
    readonly year: string;
    /** Missing where all of the record is cited. */
    readonly title: string | undefined;
    readonly site: string;
    readonly release: string;
    readonly address: string | undefined;
  }) => string;
  readonly release: (release: string) => string;
}

export const EXPORT_WORDS = byLanguage<ExportWords>('export-words', {
  en: {
    onThisDay: (title) => `${title}: on this day`,
    inYear: (year, title) => `${year}: ${title}`,
    sources: 'Sources',
    leftOut: (count) =>
      `Calendars begin with the year 1: ${count === 1 ? 'one event' : `${count} events`} before the common era ${count === 1 ? 'is' : 'are'} left out.`,
    authors: (title) => `${title} contributors`,
    cite: ({ authors, year, title, site, release, address }) =>
      `${authors}. (${year}). ${title === undefined ? '' : `${title}. In `}${site} (data release ${release}).${address ? ` ${address}` : ''}`,
    release: (release) => `Data release ${release}`,
  },
  ja: {
    onThisDay: (title) => `${title}：今日は何の日`,
    inYear: (year, title) => `${year}：${title}`,
    sources: '出典',
    leftOut: (count) => `カレンダー形式は西暦1年より前を表せないため、紀元前の出来事${count}件は含まれていません。`,
    authors: (title) => `${title}の執筆者一同`,
    cite: ({ authors, year, title, site, release, address }) =>
      `${authors}（${year}）${title === undefined ? '' : `「${title}」`}『${site}』データ版${release}${address ? `、${address}` : ''}`,
    release: (release) => `データ版${release}`,
  },
});
