/** Dates in Japanese. */
import { isOldYear, type Named, type Wording } from './wording.ts';
import { lastYear, ordinalOfYears } from './year-run.ts';

const SEASONS = ['春', '夏', '秋', '冬'];

/** Japanese; the same for every length, since a Japanese date is short. */
export const japanese: Wording = {
  one,
  span,
  join,
  approximate: (text, named) => `${text}${isOldYear(named) ? '頃' : 'ごろ'}`,
  uncertain: (text) => `${text}（推定）`,
  since: (text) => `${text}から`,
  until: (text) => `${text}まで`,
};

function one(named: Named): string {
  const year = yearText(named.year);
  switch (named.precision) {
    case 'century':
      return `${named.year > 0 ? '' : '紀元前'}${Math.abs(ordinalOfYears(named.year, 100))}世紀`;
    case 'decade':
      return decadeText(named.year);
    case 'year':
      return year;
    case 'season':
      return `${named.season === 4 ? winterYears(named.year) : year}${SEASONS[named.season - 1] ?? ''}`;
    case 'month':
      return `${year}${named.month}月`;
    case 'day':
      return dayText(named);
    default:
      return `${dayText(named)} ${named.time!}（UTC）`;
  }
}

function dayText({ year, month, day }: Named): string {
  return `${yearText(year)}${month}月${day}日`;
}

function span(from: Named, to: Named): string {
  const start = one(from);
  if (from.precision !== to.precision || from.year !== to.year) return join(start, one(to));
  if (from.precision === 'month') return join(start, `${to.month}月`);
  if (from.precision === 'minute' || from.precision === 'second')
    return dayText(from) === dayText(to)
      ? `${dayText(from)} ${join(from.time!, to.time!)}（UTC）`
      : join(start, one(to));
  if (from.precision !== 'day') return join(start, one(to));
  return join(start, from.month === to.month ? `${to.day}日` : `${to.month}月${to.day}日`);
}

function join(from: string, to: string): string {
  return `${from}〜${to}`;
}

function yearText(year: number): string {
  return year > 0 ? `${year}年` : `紀元前${1 - year}年`;
}

function decadeText(year: number): string {
  if (year > 1) return `${year}年代`;
  return year === 1 ? '1〜9年' : `紀元前${1 - year}〜${1 - lastYear(year, 10)}年`;
}

/** A winter lies in two years: 「2014〜15年」. */
function winterYears(year: number): string {
  if (year <= 0) return `${yearText(year)}〜${yearText(year + 1)}の`;
  return `${year}〜${String((year + 1) % 100).padStart(2, '0')}年`;
}
