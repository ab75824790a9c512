/** The date of a markwhen event as EDTF: as it is written where that can be read, else as the parser counted it. */
import { partsOfDay, isoToDay, dayToIso } from '../../src/core/dates/day.ts';
import { readWrittenDate } from '../../src/core/dates/written-date.ts';
import type { NumberOrder } from '../../src/core/dates/written-day.ts';
import { readDate } from '../../src/core/model/date-text.ts';

interface Counted {
  readonly dateRangeIso: { readonly fromDateTimeIso: string; readonly toDateTimeIso: string };
  readonly isRelative: boolean;
}

type SayField = (field: string, wrong: string, right: string) => void;

/** Reads the date; undefined, said, where days cannot hold it. "now" alone is `today`, an ISO day. */
export function readEventDate(
  written: string,
  event: Counted,
  order: NumberOrder,
  today: string,
  say: SayField,
): string | undefined {
  if (readDate(written)) return written;
  const read = readWrittenDate(written, order);
  if (read && readDate(read.edtf)) {
    if (read.lost) say('date', read.lost, `read as ${read.edtf}`);
    return read.edtf;
  }
  const counted = readCounted(event.dateRangeIso);
  if (counted === undefined || !readDate(counted)) {
    say('date', `“${written}” is no date that can be held`, 'the event is left out');
    return undefined;
  }
  if (/^now$/i.test(written)) say('date', 'it is dated “now”', `read as ${today}, the day of the import`);
  else if (event.isRelative || !written.includes(counted)) say('date', `“${written}” is counted`, `read as ${counted}`);
  return counted;
}

// The parser gives instants in the time zone of the file; their days are the first ten letters. The end is the first
// instant that is no longer meant.
function readCounted({ fromDateTimeIso, toDateTimeIso }: Counted['dateRangeIso']): string | undefined {
  const [from, to] = [splitInstant(fromDateTimeIso), splitInstant(toDateTimeIso)];
  if (!from || !to) return undefined;
  const first = isoToDay(from.day);
  const last = Math.max(first, isoToDay(to.day) - (to.isMidnight ? 1 : 0));
  const [start, end] = [partsOfDay(first), partsOfDay(last)];
  const next = partsOfDay(last + 1);
  const isYears = start.month === 1 && start.day === 1 && next.month === 1 && next.day === 1;
  const isMonths = start.day === 1 && next.day === 1;
  const length = isYears ? -6 : isMonths ? -3 : undefined;
  const sides = [first, last].map((day) => dayToIso(day).slice(0, length));
  return sides[0] === sides[1] || (first === last && start.day === end.day) ? sides[0] : sides.join('/');
}

function splitInstant(iso: string): { day: string; isMidnight: boolean } | undefined {
  const [, day, time] = /^(-?\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(iso) ?? [];
  return day === undefined ? undefined : { day, isMidnight: time === '00:00:00' };
}
