import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../../src/core/dates/day.ts';
import { createDayEvents } from '../../../src/core/history/day-events.ts';
import { FROM, TO, arbitraryChronicle } from '../arbitrary-chronicle.ts';
import { chronicleOf } from '../tiny-chronicle.ts';

const dates = ['../2014-01-05', '2014', '2014-03-01', '2014-03-09/2014-03-12', '2014-03', '2014-03-11~', '2014-05-01'];
const dayEvents = createDayEvents(chronicleOf(...dates.map((date): [string] => [date])));

describe('createDayEvents', () => {
  it.each([
    ['2014-03-11', ['2014-03-09/2014-03-12', '2014-03-11~'], ['2014', '2014-03'], '2014-03-01', '2014-05-01'],
    ['2014-03-02', [], ['2014', '2014-03'], '2014-03-01', '2014-03-09/2014-03-12'],
    ['2014-05-01', ['2014-05-01'], ['2014'], '2014-03', undefined],
    ['2013-12-31', [], [], undefined, '2014'],
    ['2014-01-05', [], ['2014', '../2014-01-05'], undefined, '2014-03-01'],
  ])(
    'on %s tells what is of that day from what may be, and finds the nearest',
    (day, today, perhaps, before, after) => {
      const found = dayEvents(isoToDay(day));
      expect(found.today.map(({ date }) => date.edtf)).toEqual(today);
      expect(found.perhaps.map(({ date }) => date.edtf)).toEqual(perhaps);
      expect([found.before?.date.edtf, found.after?.date.edtf]).toEqual([before, after]);
    },
  );
  it('leaves no event out, and none is nearer than those it names', () => {
    fc.assert(
      fc.property(arbitraryChronicle, fc.integer({ min: FROM - 60, max: TO + 10 }), (chronicle, day) => {
        const { today, perhaps, before, after } = createDayEvents(chronicle)(day);
        const going = chronicle.events.filter(({ date }) => date.earliest <= day && day <= date.latest);
        expect(new Set([...today, ...perhaps])).toEqual(new Set(going));
        const past = chronicle.events.flatMap(({ date }) => (date.latest < day ? date.latest : []));
        const coming = chronicle.events.flatMap(({ date }) => (date.earliest > day ? date.earliest : []));
        expect(before?.date.latest ?? -Infinity).toBe(Math.max(...past));
        expect(after?.date.earliest ?? Infinity).toBe(Math.min(...coming));
      }),
    );
  });
});
