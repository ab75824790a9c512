import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesOfEvent } from '../../../src/core/layout/lanes.ts';
import { placeStrip } from '../../../src/core/layout/strip.ts';
import { arbitraryChronicle } from '../arbitrary-chronicle.ts';
import { chronicleOf, tinyChronicle } from '../tiny-chronicle.ts';

describe('placeStrip', () => {
  it('places a dot for each event, the light ones first', () => {
    const { rows } = placeStrip(tinyChronicle());
    expect(rows.map(({ theme, dots }) => [theme.id, dots.map(({ id }) => id)])).toEqual([
      ['ships', ['harbour-opens', 'galley-starts', 'sloop-starts', 'galley-joins-harbour']],
    ]);
    expect(rows[0]!.dots[1]).toMatchObject({ key: 'ships:galley-starts', number: 0, weight: 2 });
    expect(rows[0]!.dots[1]!.x).toBeCloseTo((31 + 28 + 4.5) / (365 + 365 + 366));
  });
  it('gives the years shares of the width', () => {
    const { years } = placeStrip(tinyChronicle());
    expect(years.map(({ year }) => year)).toEqual([2014, 2015, 2016]);
    expect(years[1]!.x0).toBeCloseTo(365 / 1096);
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
        expect(rows.flatMap(({ dots }) => dots.map(({ key }) => key)).sort()).toEqual(expected.sort());
        for (const { dots } of rows) {
          expect(dots.map(({ weight }) => weight)).toEqual(dots.map(({ weight }) => weight).sort());
          for (const { x } of dots) expect(Math.abs(x - 0.5)).toBeLessThanOrEqual(0.5);
        }
      }),
    );
  });
});
