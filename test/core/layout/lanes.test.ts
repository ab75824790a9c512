import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closeBand,
  groupLanes,
  keepShown,
  lanesOfEvent,
  MOST_LANES,
  type Grouping,
} from '../../../src/core/layout/lanes.ts';
import type { Chronicle, Entity } from '../../../src/core/model/chronicle.ts';
import { GROUPINGS } from '../../../src/core/query/query.ts';
import { arbitraryChronicle } from '../arbitrary-chronicle.ts';
import { denseChronicle } from '../dense-chronicle.ts';
import { chronicleOf, tinyChronicle } from '../tiny-chronicle.ts';

const tiny = tinyChronicle();
const entitiesOf = (chronicle: Chronicle): ReadonlyMap<string, Entity> =>
  new Map(chronicle.entities.map((entity) => [entity.id, entity]));
const lanesOf = (id: string, grouping: Grouping, chronicle: Chronicle = tiny): string[] =>
  lanesOfEvent(
    chronicle.events.find((event) => event.id === id)!,
    entitiesOf(chronicle),
    grouping,
  );
const shapeOf = (chronicle: Chronicle, grouping: Grouping): unknown =>
  groupLanes(chronicle, grouping).map(({ theme, lanes }) => [theme.id, lanes.map(({ id, events }) => [id, events])]);

describe('lanesOfEvent', () => {
  it('leaves out, by theme, a company that an event with a project did not change', () => {
    expect(lanesOf('galley-starts', 'theme')).toEqual(['galley']);
  });
  it('takes, by theme, the foundations and the companies that changed', () => {
    expect(lanesOf('galley-joins-harbour', 'theme')).toEqual(['galley', 'yard', 'harbour']);
  });
  it('takes, by theme, all companies of an event that would lie nowhere else', () => {
    const [event] = tiny.events;
    expect(lanesOfEvent({ ...event!, projects: [], effects: [] }, entitiesOf(tiny), 'theme')).toEqual(['yard']);
  });
  it('takes the projects or the companies alone where they group the lanes', () => {
    expect(lanesOf('sloop-starts', 'project')).toEqual(['sloop', 'galley']);
    expect(lanesOf('galley-joins-harbour', 'company')).toEqual(['yard', 'harbour']);
    expect(lanesOf('harbour-opens', 'project')).toEqual([]);
  });
  it('takes the lane on which an entity is drawn, once', () => {
    const entities = tiny.entities.map((entity) => ({ ...entity, lane: 'galley' }));
    expect(lanesOf('sloop-starts', 'project', { ...tiny, entities })).toEqual(['galley']);
  });
  it('passes over an id that the chronicle does not know', () => {
    const event = { ...tiny.events[0]!, companies: ['nobody'], projects: ['nothing'] };
    expect(GROUPINGS.map((grouping) => lanesOfEvent(event, entitiesOf(tiny), grouping))).toEqual([[], [], []]);
  });
});

describe('groupLanes', () => {
  it('gives lanes of their own to the weightiest where too many earn one, and leaves no event out', () => {
    const chronicle = denseChronicle({ seed: 1, events: 4000, lanes: 500, letters: 9, exact: 1, changing: 60 });
    const lanes = groupLanes(chronicle, 'theme').flatMap((band) => band.lanes);
    const own = lanes.filter(({ entity }) => entity);
    expect(own.length).toBeLessThanOrEqual(MOST_LANES);
    expect(own.length).toBeGreaterThan(MOST_LANES / 2);
    expect(new Set(lanes.flatMap(({ events }) => events)).size).toBe(chronicle.events.length);
  });
  it('collects the entities with little weight at the end of their band', () => {
    expect(shapeOf(tiny, 'theme')).toEqual([
      [
        'ships',
        [
          ['galley', [0, 2, 3]],
          ['ships-rest', [1, 2, 3]],
        ],
      ],
    ]);
    const rest = groupLanes(tiny, 'theme')[0]!.lanes[1]!;
    expect(rest.entity).toBeUndefined();
    expect(rest.rest?.map(({ id }) => id)).toEqual(['sloop', 'harbour', 'yard']);
  });
  it('weighs by theme only the events that are about the entity, and all of them by company', () => {
    const lanesIn = (grouping: Grouping): string[] =>
      groupLanes(tiny, grouping).flatMap(({ lanes }) => lanes.map(({ id }) => id));
    expect(lanesIn('theme')).toEqual(['galley', 'ships-rest']);
    expect(lanesIn('company')).toEqual(['harbour', 'yard']);
  });
  it('gives a single entity with little weight a lane of its own', () => {
    expect(shapeOf(tiny, 'project')).toEqual([
      [
        'ships',
        [
          ['galley', [0, 2, 3]],
          ['sloop', [2]],
        ],
      ],
    ]);
  });
  it('leaves out events that lie wholly outside the chronicle, and bands without any', () => {
    const outside = chronicleOf(['2013', { type: 'started', subject: 'galley' }]);
    expect(groupLanes(outside, 'theme')).toEqual([]);
    const touching = chronicleOf(['2013/2014', { type: 'started', subject: 'galley' }]);
    expect(shapeOf(touching, 'theme')).toEqual([['ships', [['galley', [0]]]]]);
  });
  it('puts every event of the chronicle on all lanes that it belongs to, and on no other', () => {
    fc.assert(
      fc.property(arbitraryChronicle, fc.constantFrom(...GROUPINGS), (chronicle, grouping) => {
        const lanes = groupLanes(chronicle, grouping).flatMap((band) => band.lanes);
        const homes = new Map(lanes.flatMap(({ id, rest }) => (rest ?? [{ id }]).map((entity) => [entity.id, id])));
        const expected = chronicle.events.flatMap((event, number) => {
          if (event.date.latest < chronicle.from || event.date.earliest > chronicle.to) return [];
          const own = lanesOfEvent(event, entitiesOf(chronicle), grouping).map((lane) => homes.get(lane));
          return [...new Set(own)].map((lane) => `${lane} ${number}`);
        });
        const actual = lanes.flatMap(({ id, events }) => events.map((number) => `${id} ${number}`));
        expect(actual.sort()).toEqual(expected.sort());
      }),
    );
  });
  it('keeps the order of the data in bands and lanes, and of time in each', () => {
    fc.assert(
      fc.property(arbitraryChronicle, fc.constantFrom(...GROUPINGS), (chronicle, grouping) => {
        const bands = groupLanes(chronicle, grouping);
        const places = bands.map(({ theme }) => chronicle.themes.indexOf(theme));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const { theme, lanes } of bands) {
          const entities = lanes.flatMap(({ entity }) => entity ?? []);
          expect(entities).toEqual(chronicle.entities.filter((entity) => entities.includes(entity)));
          for (const { entity, rest, events } of lanes) {
            expect(new Set((rest ?? [entity]).map((one) => one?.theme))).toEqual(new Set([theme.id]));
            expect(events).toEqual([...new Set(events)].sort((a, b) => a - b));
          }
        }
      }),
    );
  });
});

describe('closeBand', () => {
  it('puts all events of a band on one line that counts its lanes', () => {
    const [band] = groupLanes(tiny, 'theme');
    expect(closeBand(band!)).toEqual({
      theme: band!.theme,
      lanes: [{ id: 'ships-closed', closed: 2, events: [0, 1, 2, 3] }],
    });
  });
  it('has every event of the band once, in order of time', () => {
    fc.assert(
      fc.property(arbitraryChronicle, fc.constantFrom(...GROUPINGS), (chronicle, grouping) => {
        for (const band of groupLanes(chronicle, grouping)) {
          const numbers = new Set(band.lanes.flatMap(({ events }) => events));
          expect(closeBand(band).lanes.map(({ events }) => events)).toEqual([[...numbers].sort((a, b) => a - b)]);
        }
      }),
    );
  });
});

describe('keepShown', () => {
  it('keeps the events shown on the lanes that have any, and all if none has', () => {
    fc.assert(
      fc.property(
        arbitraryChronicle,
        fc.constantFrom(...GROUPINGS),
        fc.array(fc.nat(12)),
        (chronicle, grouping, some) => {
          const bands = groupLanes(chronicle, grouping);
          const shown = new Set(some);
          const pairsOf = (of: typeof bands) =>
            of.flatMap(({ lanes }) => lanes.flatMap(({ id, events }) => events.map((number) => `${id} ${number}`)));
          const wanted = pairsOf(bands).filter((pair) => shown.has(Number(pair.split(' ').at(-1))));
          const kept = keepShown(bands, shown);
          expect(pairsOf([...kept])).toEqual(wanted.length > 0 ? wanted : pairsOf(bands));
          if (wanted.length > 0)
            expect(kept.every(({ lanes }) => lanes.every(({ events }) => events.length > 0))).toBe(true);
        },
      ),
    );
  });
});
