import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../../src/core/dates/day.ts';
import type { HistoricalDate } from '../../../src/core/dates/historical-date.ts';
import { parseDate } from '../../../src/core/dates/parse.ts';
import { isExact, placeDate } from '../../../src/core/layout/marks.ts';
import { createScale } from '../../../src/core/layout/scale.ts';
import { arbitraryDate, FROM, TO } from '../arbitrary-chronicle.ts';
import { tinyChronicle } from '../tiny-chronicle.ts';

const march = createScale([isoToDay('2015-03-01'), isoToDay('2015-03-31')], [100, 410]);
const [event] = tinyChronicle().events;
const place = (date: HistoricalDate, scale = march, edges = scale.range): ReturnType<typeof placeDate> =>
  placeDate({ ...event!, date }, scale, edges);

describe('placeDate', () => {
  it('places a known day at its noon', () => {
    expect(place(parseDate('2015-03-02'))).toEqual({ x: 115 });
  });
  it('places a date that can mean several days in their middle, with their extent', () => {
    expect(place(parseDate('2015-03-02/2015-03-05'))).toEqual({ x: 130, extent: { x0: 110, x1: 150, soft: false } });
  });
  it.each(['2015-03-02~', '2015-03-02?', '../2015-03-02', '2015-03-02/..'])('places %s with a soft extent', (edtf) => {
    expect(place(parseDate(edtf))).toEqual({ x: 115, extent: { x0: 110, x1: 120, soft: true } });
  });
  it('cuts an extent at the range, and stands in the middle of what is left', () => {
    expect(place(parseDate('2015'))).toEqual({ x: 255, extent: { x0: 100, x1: 410, soft: false } });
    expect(place(parseDate('2015-03-30/2015-05'))).toEqual({ x: 400, extent: { x0: 390, x1: 410, soft: false } });
  });
  it('draws beyond the range where more is asked for, but stands in sight while any of it is', () => {
    const edges = [0, 450] as const;
    expect(place(parseDate('2015-02-27'), march, edges)).toEqual({ x: 85 });
    expect(place(parseDate('2015-02-24/2015-02-27'), march, edges)).toEqual({
      x: 70,
      extent: { x0: 50, x1: 90, soft: false },
    });
    expect(place(parseDate('2015-02/2015-03-02'), march, edges)).toEqual({
      x: 110,
      extent: { x0: 0, x1: 120, soft: false },
    });
  });
  it('keeps every date that the domain touches inside the range, and its extent around it', () => {
    const scale = createScale([FROM, TO], [120, 700]);
    fc.assert(
      fc.property(arbitraryDate, (date) => {
        fc.pre(date.latest >= FROM && date.earliest <= TO);
        const { x, extent = { x0: x, x1: x } } = place(date, scale);
        expect([120, extent.x0, x, extent.x1, 700]).toEqual([120, extent.x0, x, extent.x1, 700].sort((a, b) => a - b));
      }),
    );
  });
});

describe('isExact', () => {
  it('is true for a day that is known for sure alone', () => {
    const all = ['2015-03-02', '2015-03', '2015-03-02~', '2015-03-02?', '../2015-03-02', '2015-03-02/2015-03-03'];
    expect(all.filter((edtf) => isExact(parseDate(edtf)))).toEqual(['2015-03-02']);
  });
});
