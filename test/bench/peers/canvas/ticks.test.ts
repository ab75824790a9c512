/** Ticks of the canvas by what there is room for. */
import { expect, it } from 'vitest';
import { listTicks } from '../../../../bench/peers/canvas/ticks.ts';
import { isoToDay } from '../../../../src/core/dates/day.ts';

const texts = (from: string, to: string, pixels: number): string[] =>
  listTicks(isoToDay(from), isoToDay(to), pixels).map(({ text }) => text);

it.each([
  ['years', 0.5, '2014-12-31', '2016-06-01', ['2015', '2016']],
  ['quarters', 1, '2015-01-01', '2015-08-01', ['Jan 2015', 'Apr 2015', 'Jul 2015']],
  ['months', 3, '2015-01-15', '2015-03-02', ['Feb 2015', 'Mar 2015']],
  ['days', 60, '2015-02-28', '2015-03-01', ['Feb 28', 'Mar 1']],
])('shows %s at %f pixels a day', (_, pixels, from, to, expected) => {
  expect(texts(from, to, pixels)).toEqual(expected);
});
