/** The axis of years under a chart, or of other units where years are too long or too short; and how days become pixels. */
import * as Plot from '@observablehq/plot';
import type { Day } from '../core/dates/historical-date.ts';
import { listTicks, type TickUnit } from '../core/dates/ticks.ts';
import { nextUnit, unitStart, type Unit } from '../core/dates/units.ts';
import { textWidth } from '../core/layout/text-width.ts';
import { chooseUnits } from '../core/layout/ticks.ts';
import type { Lang } from '../core/model/text.ts';
import { FONT, type Margins } from './plot.ts';

export interface TimeAxis {
  /** First day, and the day after the last. */
  readonly domain: readonly [from: Day, to: Day];
  /** Pixels of a day. */
  place(day: Day): number;
  /** Every other year shaded, and the years' names under them. They go first. */
  readonly marks: readonly Plot.Markish[];
}

/** Days from and up to which years are the units. */
const [FEW_DAYS, MANY_DAYS] = [92, 60 * 366];

/** The unit whose wholes an axis is made of, and by which its ticks go. */
function unitsOf(first: Day, last: Day, width: number, lang: Lang): readonly [whole: Unit, tick: TickUnit] {
  const days = last + 1 - first;
  if (days > FEW_DAYS && days <= MANY_DAYS) return ['year', 'year'];
  const { major, minor } = chooseUnits(width / days, first, last + 1, lang);
  if (days > MANY_DAYS) return [major as Unit, major];
  return ['day', minor === undefined || minor === 'day' || minor === 'week' ? 'date' : minor];
}

/** Creates the axis of the whole years that some days lie in. */
export function createTimeAxis(
  days: readonly Day[],
  { width, lang }: { readonly width: number; readonly lang: Lang },
  { marginLeft, marginRight }: Margins,
): TimeAxis {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const [whole, tick] = unitsOf(first, last, width - marginLeft - marginRight, lang);
  const from = unitStart(first, whole);
  const to = nextUnit(last, whole);
  const years = listTicks(from, to, tick, lang).filter(({ day }) => day < to);
  const place = (day: Day): number => marginLeft + ((day - from) / (to - from)) * (width - marginLeft - marginRight);
  // Where a year is narrower than its name, only every other one is named.
  const room = Math.max(36, ...years.map(({ text }) => textWidth(text, FONT) + 6));
  const step = Math.ceil(room / (place(years[0]!.next) - place(from)));
  const named = years.filter((_, index) => index % step === 0);
  return {
    domain: [from, to],
    place,
    marks: [
      Plot.rect(
        years.filter(({ isOdd }) => isOdd),
        { x1: 'day', x2: 'next', fill: 'var(--shade)' },
      ),
      Plot.text(named, {
        x: ({ day, next }) => (day + next) / 2,
        frameAnchor: 'bottom',
        dy: 8,
        lineAnchor: 'top',
        text: 'text',
        fill: 'var(--muted)',
      }),
    ],
  };
}
