/** The date of a TimelineJS slide as EDTF. */
import { readDate } from '../../src/core/model/date-text.ts';
import { readWrittenDate } from '../../src/core/dates/written-date.ts';
import { extentOf } from '../../src/core/dates/extent.ts';
import { isoYear } from '../../src/core/dates/day.ts';
import type { Slide, SlideDate } from './slides.ts';

type SayField = (field: string, wrong: string, right: string) => void;

const CLOCK = ['hour', 'minute', 'second', 'millisecond', 'time'];

/** Reads start and end; says what a day cannot hold, and why an event without a good date is left out. */
export function readSlideDate({ start, end }: Slide, say: SayField): string | undefined {
  const from = start && readOne(start, 'start_date', say);
  if (!from) {
    const why = start ? `“${formatParts(start)}” is no date` : 'there is none';
    say('start_date', why, 'the event is left out: nothing stands on a timeline without its date');
    return undefined;
  }
  const to = end && readOne(end, 'end_date', say);
  if (end && !to) say('end_date', `“${formatParts(end)}” is no date`, 'left out; the event has its start alone');
  if (!to || to === from) return from;
  const range = `${from.split('/')[0]!}/${to.split('/').at(-1)!}`;
  if (readDate(range)) return range;
  say('end_date', `“${to}” lies before “${from}”`, 'left out; the event has its start alone');
  return from;
}

function readOne(date: SlideDate, field: string, say: SayField): string | undefined {
  if (typeof date === 'string') return readText(date, field, say);
  const [year, month, day] = ['year', 'month', 'day'].map((part) => readNumber(date[part]));
  // TimelineJS counts years before the common era from 1, and shows -44 as 44 BCE; EDTF has a year 0.
  const said = year !== undefined && year < 0 ? year + 1 : year;
  if (said === undefined || Number.isNaN(said) || Math.abs(said) > 9999) return undefined;
  const clock = CLOCK.flatMap((part) => (date[part] ? `${part} ${date[part]}` : []));
  if (clock.some((part) => !/ 0+$/.test(part))) say(field, `the time of day, ${clock.join(', ')}`, 'the day is kept');
  const edtf = [isoYear(said), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join('-');
  if (day && !month) say(field, `day ${String(day)} without a month`, 'the year is kept');
  return extentOf(said, month || undefined, (month && day) || undefined) && readDate(edtf) ? edtf : undefined;
}

// The older form: 2011,12,10,07,02,10 or 2011-12-10 or 12/10/2011.
function readText(text: string, field: string, say: SayField): string | undefined {
  const [, numbers, rest] = /^(-?\d+(?:,\d+){0,2})((?:,\d+)*)$/.exec(text.replace(/\s/g, '')) ?? [];
  if (numbers !== undefined) {
    const [year = '', month = '', day = ''] = numbers.split(',');
    const [hour = '', minute = '', second = ''] = (rest ?? '').split(',').slice(1);
    return readOne({ year, month, day, hour, minute, second }, field, say);
  }
  if (readDate(text)) return text;
  const written = readWrittenDate(text, 'month-day');
  if (written?.lost) say(field, written.lost, `read as ${written.edtf}`);
  return written?.edtf;
}

function readNumber(value: string | undefined): number | undefined {
  const plain = value?.replace(/[\s,]/g, '');
  if (!plain) return undefined;
  return /^-?\d+$/.test(plain) ? Number(plain) : NaN;
}

const two = (number: number): string => String(number).padStart(2, '0');

const formatParts = (date: SlideDate): string =>
  typeof date === 'string'
    ? date
    : Object.entries(date)
        .map(([part, value]) => `${part} ${value}`)
        .join(', ');
