/** Dates by chance, written as the record writes them (EDTF) and as exactly known as the record's are. */
import { dayToIso } from '../../src/core/dates/day.ts';
import type { Day } from '../../src/core/dates/historical-date.ts';
import type { Random } from './random.ts';

const FORMS: readonly [share: number, write: (day: Day, last: Day, random: Random) => string][] = [
  [0.78, (day) => dayToIso(day)],
  [0.12, (day, last, random) => writeInterval(day, last, random)],
  [0.05, (day) => dayToIso(day).slice(0, 7)],
  [0.02, (day) => writeSeason(day)],
  [0.02, (day) => `${dayToIso(day)}~`],
  [0.005, (day) => `../${dayToIso(day)}`],
  [0.005, (day) => dayToIso(day).slice(0, 4)],
];

/** Writes a date that begins about `day`; no interval goes beyond `last`. */
export function writeDate(day: Day, last: Day, random: Random): string {
  let rest = random.number();
  for (const [share, write] of FORMS) {
    if (rest < share) return write(day, last, random);
    rest -= share;
  }
  return dayToIso(day);
}

/** Most are conferences of some days, some are work of months. */
function writeInterval(day: Day, last: Day, random: Random): string {
  const length = random.chance(0.7) ? random.integer(1, 4) : random.integer(20, 300);
  return day < last ? `${dayToIso(day)}/${dayToIso(Math.min(last, day + length))}` : dayToIso(day);
}

/** The season that holds the day; a month in winter, which lies in two years. */
function writeSeason(day: Day): string {
  const month = dayToIso(day).slice(0, 7);
  const season = Math.floor(Number(month.slice(5)) / 3);
  return season === 0 || season === 4 ? month : `${month.slice(0, 5)}${String(20 + season)}`;
}
