import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/core/dates/parse.ts';
import { createRelatives } from '../../../src/core/history/relatives.ts';
import type { Chronicle, HistoryEvent } from '../../../src/core/model/chronicle.ts';
import { arbitraryChronicle } from '../arbitrary-chronicle.ts';
import { chronicleOf, tinyChronicle } from '../tiny-chronicle.ts';

const numbersOf = ({ events }: Chronicle): number[] => [...events.keys()];

/** A chronicle of events with these dates, projects and weights. */
function fleet(...rows: [date: string, projects: string[], weight?: 1 | 2 | 3][]): Chronicle {
  const tiny = tinyChronicle();
  const events = rows.map(([date, projects, weight = 1], i): HistoryEvent => ({
    ...tiny.events[0]!,
    ...{ id: `e${i}`, date: parseDate(date), projects, companies: [], weight, effects: [] },
  }));
  return { ...tiny, events };
}

describe('createRelatives', () => {
  it('finds the same relation from both sides', () => {
    fc.assert(
      fc.property(arbitraryChronicle, (chronicle) => {
        const relativesOf = createRelatives(chronicle);
        const texts = (side: 'ledTo' | 'followedFrom'): string[] =>
          numbersOf(chronicle).flatMap((number) => relativesOf(number)[side].map((one) => JSON.stringify(one)));
        expect(texts('ledTo').toSorted()).toEqual(texts('followedFrom').toSorted());
        for (const number of numbersOf(chronicle)) {
          for (const { from } of relativesOf(number).ledTo) expect(from).toBe(number);
          for (const { to } of relativesOf(number).followedFrom) expect(to).toBe(number);
        }
      }),
    );
  });

  it('lists relations in order of time', () => {
    const relativesOf = createRelatives(
      chronicleOf(
        ['2014', { type: 'started', subject: 'galley' }],
        ['2015', { type: 'started', subject: 'sloop' }],
        ['2016', { type: 'merged', subject: 'yard', from: ['sloop', 'galley'] }],
        ['2017', { type: 'released', subject: 'galley', version: '1' }],
      ),
    );
    expect(relativesOf(2).followedFrom.map(({ from }) => from)).toEqual([0, 1]);
    expect(relativesOf(0).ledTo.map(({ to }) => to)).toEqual([2, 3]);
  });

  describe('.neighbours', () => {
    const chronicle = fleet(
      ['2014-01', ['galley']],
      ['2014-02', ['sloop']],
      ['2014-03', ['galley', 'sloop']],
      ['2014-04', []],
      ['2014-05', ['sloop']],
    );
    const relativesOf = createRelatives(chronicle);

    it('are the nearest on every lane, then in the chronicle', () => {
      expect(relativesOf(2).neighbours).toEqual([
        { lane: 'galley', earlier: 0 },
        { lane: 'sloop', earlier: 1, later: 4 },
        { earlier: 1, later: 3 },
      ]);
      expect(relativesOf(3).neighbours).toEqual([{ earlier: 2, later: 4 }]);
    });
    it('leave out what is not shown', () => {
      expect(relativesOf(2, (number) => number === 0 || number === 4).neighbours).toEqual([
        { lane: 'galley', earlier: 0 },
        { lane: 'sloop', later: 4 },
        { earlier: 0, later: 4 },
      ]);
    });
    it('lie on the lane on which an entity is drawn', () => {
      const entities = chronicle.entities.map((one) => (one.id === 'sloop' ? { ...one, lane: 'galley' } : one));
      expect(createRelatives({ ...chronicle, entities })(1).neighbours).toEqual([
        { lane: 'galley', earlier: 0, later: 2 },
        { earlier: 0, later: 2 },
      ]);
    });
    it('lead back: who comes later on a lane has the other before it', () => {
      fc.assert(
        fc.property(arbitraryChronicle, (any) => {
          const anyOf = createRelatives(any);
          for (const number of numbersOf(any))
            for (const { lane, later } of anyOf(number).neighbours)
              if (later !== undefined)
                expect(anyOf(later).neighbours.find((one) => one.lane === lane)?.earlier).toBe(number);
        }),
      );
    });
  });

  describe('.meanwhile', () => {
    it('lists the weightiest within three weeks elsewhere, in order of time', () => {
      const chronicle = fleet(
        ['2014-05-10', ['sloop'], 3],
        ['2014-05-11', ['sloop']],
        ['2014-05-25', ['sloop'], 2],
        ['2014-05-28', ['sloop']],
        ['2014-05-29', ['galley'], 3],
        ['2014-05-31', ['sloop']],
        ['2014-06-01', ['galley']],
        ['2014-06-02', ['sloop']],
        ['2014-06-04', ['sloop']],
        ['2014-06-22', ['sloop'], 3],
        ['2014-06-23', ['sloop'], 3],
      );
      expect(createRelatives(chronicle)(6).meanwhile).toEqual([2, 3, 5, 7, 8, 9]);
    });
    it('leaves out what may have happened at another time', () => {
      const chronicle = fleet(
        ['2014', ['sloop'], 3],
        ['../2014-05-30', ['sloop'], 3],
        ['2014-05-31/..', ['sloop'], 3],
        ['2014-06-01', ['galley']],
        ['2014-06-02/2014-06-04', ['sloop']],
      );
      expect(createRelatives(chronicle)(3).meanwhile).toEqual([4]);
    });
    it('leaves out what the event led to', () => {
      const chronicle = chronicleOf(
        ['2014-06-01', { type: 'started', subject: 'galley' }],
        ['2014-06-02', { type: 'descends-from', subject: 'sloop', from: ['galley'] }],
        ['2014-06-03', { type: 'released', subject: 'yard', version: '1' }],
      );
      const events = chronicle.events.map((event) => ({ ...event, projects: event.effects.map((one) => one.subject) }));
      expect(createRelatives({ ...chronicle, events })(0).meanwhile).toEqual([2]);
    });
    it('stays within 21 days, off its own lanes, and at six', () => {
      fc.assert(
        fc.property(arbitraryChronicle, (chronicle) => {
          const relativesOf = createRelatives(chronicle);
          const lane = new Map(chronicle.entities.map((one) => [one.id, one.lane]));
          const lanesOf = (number: number): unknown[] => {
            const { projects, companies } = chronicle.events[number]!;
            return [...projects, ...companies].map((id) => lane.get(id));
          };
          for (const number of numbersOf(chronicle)) {
            const found = relativesOf(number).meanwhile;
            expect(found.length).toBeLessThanOrEqual(6);
            expect(found).toEqual(found.toSorted((a, b) => a - b));
            expect(found).not.toContain(number);
            const { date } = chronicle.events[number]!;
            for (const other of found) {
              const { earliest, latest } = chronicle.events[other]!.date;
              expect(latest).toBeLessThanOrEqual(date.latest + 21);
              expect(earliest).toBeGreaterThanOrEqual(date.earliest - 21);
              for (const own of lanesOf(number)) expect(lanesOf(other)).not.toContain(own);
            }
          }
        }),
      );
    });
  });
});
