/** Dates in Japanese. */
import type { Named, Wording } from './wording.ts';

const SEASONS = ['春', '夏', '秋', '冬'];

/** Japanese; the same for every length, since a Japanese date is short. */
export const japanese: Wording = {
  one,
  span,
  join,
  approximate: (text) => `${text}ごろ`,
  uncertain: (text) => `${text}（推定）`,
  since: (text) => `${text}から`,
  until: (text) => `${text}まで`,
};

function one(named: Named): string {
  const year = yearText(named.year);
  if (named.precision === 'year') return year;
  if (named.precision === 'month') return `${year}${named.month}月`;
  if (named.precision === 'day') return `${year}${named.month}月${named.day}日`;
  return `${named.season === 4 ? winterYears(named.year) : year}${SEASONS[named.season - 1] ?? ''}`;
}

function span(from: Named, to: Named): string {
  const start = one(from);
  if (from.precision !== to.precision || from.year !== to.year) return join(start, one(to));
  if (from.precision === 'month') return join(start, `${to.month}月`);
  if (from.precision !== 'day') return join(start, one(to));
  return join(start, from.month === to.month ? `${to.day}日` : `${to.month}月${to.day}日`);
}

function join(from: string, to: string): string {
  return `${from}〜${to}`;
}

function yearText(year: number): string {
  return year > 0 ? `${year}年` : `紀元前${1 - year}年`;
}

/** A winter lies in two years: 「2014〜15年」. */
function winterYears(year: number): string {
  if (year <= 0) return `${yearText(year)}〜${yearText(year + 1)}の`;
  return `${year}〜${String((year + 1) % 100).padStart(2, '0')}年`;
}
