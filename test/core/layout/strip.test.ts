import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesOfEvent } from '../../../src/core/layout/lanes.ts';
import { countBins, placeStrip } from '../../../src/core/layout/strip.ts';
import { arbitraryChronicle } from '../arbitrary-chronicle.ts';
import { chronicleOf, tinyChronicle } from '../tiny-chronicle.ts';

describe('placeStrip', () => {
  it('places each event in its row, the light ones first', () => {
    const { rows } = placeStrip(tinyChronicle());
    expect(rows.map(({ theme, events }) => [theme.id, events.map(({ id }) => id)])).toEqual([
      ['ships', ['harbour-opens', 'galley-starts', 'sloop-starts', 'galley-joins-harbour']],
    ]);
    expect(rows[0]!.events[1]).toMatchObject({ key: 'ships:galley-starts', number: 0, weight: 2 });
    expect(rows[0]!.events[1]!.x).toBeCloseTo((31 + 28 + 4.5) / (365 + 365 + 366));
  });
  it('leaves out events outside the chronicle, and rows without any', () => {
    expect(placeStrip(chronicleOf(['2013', { type: 'started', subject: 'galley' }])).rows).toEqual([]);
  });
  it('places every event of the chronicle once in each of its themes, between 0 and 1', () => {
    fc.assert(
      fc.property(arbitraryChronicle, (chronicle) => {
        const entities = new Map(chronicle.entities.map((entity) => [entity.id, entity]));
        const expected = chronicle.events.flatMap((event) => {
          if (event.date.latest < chronicle.from || event.date.earliest > chronicle.to) return [];
          const themes = lanesOfEvent(event, entities, 'theme').map((lane) => entities.get(lane)!.theme);
          return [...new Set(themes)].map((theme) => `${theme}:${event.id}`);
        });
        const { rows } = placeStrip(chronicle);
        expect(rows.flatMap(({ events }) => events.map(({ key }) => key)).sort()).toEqual(expected.sort());
        for (const { events } of rows) {
          expect(events.map(({ weight }) => weight)).toEqual(events.map(({ weight }) => weight).sort());
          for (const { x } of events) expect(Math.abs(x - 0.5)).toBeLessThanOrEqual(0.5);
        }
      }),
    );
  });
  it('gives dots to whole weights, the heaviest first, while 300 dots are enough', () => {
    const dotsOf = (...weights: (1 | 2 | 3)[]): number[] => {
      const event = tinyChronicle().events.find(({ projects }) => projects.length > 0)!;
      const events = weights.map((weight, i) => ({ ...event, id: `e${i}`, weight }));
      return placeStrip({ ...tinyChronicle(), events }).rows.flatMap(({ dots }) => dots.map(({ weight }) => weight));
    };
    const many = (count: number, weight: 1 | 2 | 3) => new Array<1 | 2 | 3>(count).fill(weight);
    expect(dotsOf(1, 2, 3)).toEqual([1, 2, 3]);
    expect(dotsOf(...many(300, 1), 3)).toEqual([3]);
    expect(dotsOf(...many(500, 1), ...many(299, 2), 3)).toHaveLength(300);
    expect(dotsOf(...many(300, 2), 3)).toEqual([3]);
    expect(dotsOf(...many(301, 3))).toEqual([]);
  });
});

describe('countBins', () => {
  it('counts events in bins of whole days', () => {
    const placed = placeStrip(tinyChronicle());
    expect([placed.bins, placed.binWidth]).toEqual([366, 3 / 1096]);
    const counts = countBins(placed.rows[0]!, placed, () => true);
    expect(counts.flatMap((count, bin) => (count > 0 ? [[bin, count]] : []))).toMatchInlineSnapshot(`
      [
        [
          21,
          1,
        ],
        [
          55,
          1,
        ],
        [
          135,
          1,
        ],
        [
          192,
          1,
        ],
      ]
    `);
  });
  it('adds up to the events that are shown, whichever they are', () => {
    fc.assert(
      fc.property(arbitraryChronicle, fc.func(fc.boolean()), (chronicle, isShown) => {
        const placed = placeStrip(chronicle);
        expect(placed.bins).toBeLessThanOrEqual(400);
        for (const row of placed.rows) {
          const counts = countBins(row, placed, isShown);
          expect(counts).toHaveLength(placed.bins);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
            row.events.filter(({ number }) => isShown(number)).length,
          );
        }
      }),
    );
  });
});
