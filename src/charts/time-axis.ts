/** The axis of years under a chart, and how days become pixels. */
import * as Plot from '@observablehq/plot';
import { dayFromParts, partsOfDay } from '../core/dates/day.ts';
import type { Day } from '../core/dates/historical-date.ts';
import { listTicks } from '../core/dates/ticks.ts';
import type { Lang } from '../core/model/text.ts';
import type { Margins } from './plot.ts';

export interface TimeAxis {
  /** First day, and the day after the last. */
  readonly domain: readonly [from: Day, to: Day];
  /** Pixels of a day. */
  place(day: Day): number;
  /** Every other year shaded, and the years' names under them. They go first. */
  readonly marks: readonly Plot.Markish[];
}

/** Creates the axis of the whole years that some days lie in. */
export function createTimeAxis(
  days: readonly Day[],
  { width, lang }: { readonly width: number; readonly lang: Lang },
  { marginLeft, marginRight }: Margins,
): TimeAxis {
  const from = dayFromParts(partsOfDay(Math.min(...days)).year, 1, 1);
  const to = dayFromParts(partsOfDay(Math.max(...days)).year + 1, 1, 1);
  const years = listTicks(from, to - 1, 'year', lang);
  const place = (day: Day): number => marginLeft + ((day - from) / (to - from)) * (width - marginLeft - marginRight);
  // Where a year is narrower than its name, only every other one is named.
  const step = Math.ceil(36 / (place(years[0]!.next) - place(from)));
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
