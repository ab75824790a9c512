/** Rows of events for property tests. */
import fc from 'fast-check';
import { createRows, type Row } from '../../../src/core/layout/rows.ts';
import type { HistoryEvent } from '../../../src/core/model/chronicle.ts';
import { FROM, TO } from '../arbitrary-chronicle.ts';
import { tinyChronicle } from '../tiny-chronicle.ts';

export interface SomeRows {
  readonly rows: readonly Row[];
  readonly events: readonly HistoryEvent[];
}

const [sample] = tinyChronicle().events;

/** An event of these days. */
export function eventOn(earliest: number, latest = earliest, weight: 1 | 2 | 3 = 1): HistoryEvent {
  return { ...sample!, id: `${earliest}-${latest}`, weight, date: { ...sample!.date, earliest, latest } };
}

/** The rows of lanes that have these events each; the others take the order number of an event. */
export function rowsOf(
  lanes: readonly HistoryEvent[][],
  isMain: (number: number) => boolean = () => true,
  isShown: (number: number) => boolean = () => true,
): SomeRows {
  const events = lanes.flat();
  let next = 0;
  const rows = lanes.flatMap((own, i) => {
    const lane = { id: `lane-${i}`, events: own.map(() => next++) };
    return createRows(lane, { events }, isMain, isShown);
  });
  return { rows, events };
}

const event = fc
  .record({
    day: fc.integer({ min: FROM, max: TO }),
    days: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(60), fc.nat(300)),
    weight: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
  })
  .map(({ day, days, weight }) => eventOn(day, day + days, weight));

/** The rows of up to six lanes, a third of whose events are dimmed. */
export const arbitraryRows: fc.Arbitrary<SomeRows> = fc
  .array(fc.array(event, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 6 })
  .map((lanes) =>
    rowsOf(
      lanes,
      (number) => number % 4 > 0,
      (number) => number % 3 > 0,
    ),
  );

/** Two moments in order, also before and after all events. */
export const arbitraryTime: fc.Arbitrary<readonly [number, number]> = fc
  .tuple(fc.integer({ min: FROM - 50, max: TO + 50 }), fc.integer({ min: 1, max: 500 }), fc.constantFrom(0, 0.25))
  .map(([from, days, part]) => [from + part, from + days]);
