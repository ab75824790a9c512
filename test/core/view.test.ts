import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../src/core/dates/day.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { emptyQuery, GROUPINGS, type Query } from '../../src/core/query/query.ts';
import { createView, type LanesChoice, type View } from '../../src/core/view.ts';
import type { PlacedLanes } from '../../src/core/layout/place-lanes.ts';
import { TRACK_HEIGHT } from '../../src/core/layout/stack.ts';
import { arbitraryChronicle } from './arbitrary-chronicle.ts';
import { chronicleOf, tinyChronicle } from './tiny-chronicle.ts';

const SIZE = { width: 900, portrait: false };
const tiny = tinyChronicle();
const viewOf = (chronicle: Chronicle = tiny): View =>
  createView(chronicle, {
    rest: (count, lang) => `${count} others (${lang})`,
    closed: (count, lang) => `${count} lanes (${lang})`,
    ownedBy: (owner, lang) => `of ${owner} (${lang})`,
  });
const EN = { lang: 'en' } as const;
const donations: Query = {
  ...emptyQuery,
  facets: { ...emptyQuery.facets, kind: { any: ['donation'], not: [], all: false } },
};

describe('createView().survivors', () => {
  it('keeps every event for the empty query', () => {
    expect([...viewOf().survivors(emptyQuery)]).toEqual([0, 1, 2, 3]);
  });
  it('keeps the events that pass both the facets and the text', () => {
    expect([...viewOf().survivors(donations)]).toEqual([3]);
    expect([...viewOf().survivors(emptyQuery, new Set([1, 3]))]).toEqual([1, 3]);
    expect([...viewOf().survivors(donations, new Set([1]))]).toEqual([]);
  });
});

describe('createView().lanes', () => {
  it('draws what does not pass dimmed, or not at all where the query hides it', () => {
    const view = viewOf();
    const marksOf = (query: Query): boolean[] =>
      view.lanes(query, view.survivors(donations), SIZE, EN).marks.map(({ dimmed }) => dimmed);
    expect(new Set(marksOf(donations))).toEqual(new Set([true, false]));
    expect(new Set(marksOf({ ...donations, hide: true }))).toEqual(new Set([false]));
  });
});

describe('createView().counts', () => {
  it('counts a facet under the choices in the other facets and the text', () => {
    expect([...viewOf().counts(donations).kind]).toEqual([
      ['launch', 3],
      ['donation', 1],
    ]);
    expect(viewOf().counts(donations).project.get('sloop')).toBe(0);
    expect(
      viewOf()
        .counts(donations, new Set([1]))
        .kind.get('launch'),
    ).toBe(1);
  });
  it('counts for each value the survivors that choosing it alone would leave', () => {
    fc.assert(
      fc.property(arbitraryChronicle, (chronicle) => {
        const view = viewOf(chronicle);
        for (const [kind, count] of view.counts(emptyQuery).kind) {
          const facets = { ...emptyQuery.facets, kind: { any: [kind], not: [], all: false } };
          expect(view.survivors({ ...emptyQuery, facets }).size).toBe(count);
        }
      }),
    );
  });
});

describe('createView().lanes', () => {
  const lanesOf = (query: Query, choice: Partial<LanesChoice> = {}): PlacedLanes => {
    const view = viewOf();
    return view.lanes(query, view.survivors(query), SIZE, { ...EN, ...choice });
  };

  it('dims the marks of the events that did not survive', () => {
    const { marks } = lanesOf(donations);
    expect(new Set(marks.map(({ id, dimmed }) => `${id} ${dimmed}`))).toEqual(
      new Set(['galley-starts true', 'harbour-opens true', 'sloop-starts true', 'galley-joins-harbour false']),
    );
  });
  it('shows the whole chronicle, or from and to the days of the query', () => {
    expect(lanesOf(emptyQuery).scale.domain).toEqual([tiny.from, tiny.to]);
    const from = isoToDay('2015-01-01');
    const to = isoToDay('2015-03-31');
    expect(lanesOf({ ...emptyQuery, from }).scale.domain).toEqual([from, tiny.to]);
    const zoomed = lanesOf({ ...emptyQuery, from, to });
    expect(zoomed.scale.domain).toEqual([from, to]);
    expect(new Set(zoomed.marks.map(({ id }) => id))).toEqual(new Set(['sloop-starts']));
  });
  it.each([
    ['theme', ['galley', 'ships-rest']],
    ['project', ['galley', 'sloop']],
    ['company', ['harbour', 'yard']],
  ] as const)('groups the lanes by %s as the query asks', (lanes, ids) => {
    expect(lanesOf({ ...emptyQuery, lanes }).bands.flatMap((band) => band.lanes.map(({ id }) => id))).toEqual(ids);
  });
  it('keeps the lane of one entity alone, or nothing if it has none', () => {
    const { bands, marks } = lanesOf(emptyQuery, { only: ['harbour'] });
    expect(bands.map((band) => band.lanes.map(({ id }) => id))).toEqual([['harbour']]);
    expect(marks.map(({ id }) => id)).toEqual(['harbour-opens', 'galley-joins-harbour']);
    expect(lanesOf(emptyQuery, { only: ['nobody'] }).bands).toEqual([]);
  });
  it('keeps the lanes of several entities in the order asked for, tied together at the events that they share', () => {
    const { bands, ties, scale } = lanesOf(emptyQuery, { only: ['yard', 'sloop'] });
    const [yard, sloop] = bands[0]!.lanes;
    expect([yard!.id, sloop!.id]).toEqual(['yard', 'sloop']);
    const x = (scale.x(isoToDay('2015-02-10')) + scale.x(isoToDay('2015-02-11'))) / 2;
    expect(ties).toEqual([{ x, y0: yard!.lineY, y1: sloop!.lineY }]);
    expect(lanesOf(emptyQuery).ties).toEqual([]);
  });
  it('draws lifelines and threads from the effects', () => {
    const { bands, threads } = lanesOf({ ...emptyQuery, lanes: 'project' });
    expect(bands[0]!.lanes[0]!.segments.map(({ thickness }) => thickness)).toEqual([4, 4]);
    expect(threads.map(({ key }) => key)).toEqual(['galley:sloop:sloop-starts']);
  });
  it('speaks the language that it is asked in', () => {
    const view = viewOf();
    const namesIn = (lang: 'en' | 'ja'): string[] =>
      view.lanes(emptyQuery, new Set(), SIZE, { lang }).bands.flatMap((band) => band.lanes.map(({ name }) => name));
    expect(namesIn('en')).toEqual(['Galley', '3 others (en)']);
    expect(namesIn('ja')).toEqual(['ガレー船', '3 others (ja)']);
  });
  it('puts the lanes of closed bands on one line', () => {
    const { bands, marks } = lanesOf(emptyQuery, { closed: new Set(['ships']) });
    expect(bands.map(({ isClosed, lanes }) => [isClosed, lanes.map(({ name }) => name)])).toEqual([
      [true, ['2 lanes (en)']],
    ]);
    expect(marks.map(({ number }) => number)).toEqual([0, 1, 2, 3]);
  });
  it('writes on the lines who owned them', () => {
    const owned = chronicleOf(
      ['2014', { type: 'started', subject: 'galley' }],
      ['2015', { type: 'owner', subject: 'galley', owner: 'yard' }],
    );
    const { bands } = viewOf(owned).lanes({ ...emptyQuery, lanes: 'project' }, new Set(), SIZE, EN);
    expect(bands.flatMap(({ lanes }) => lanes.flatMap(({ notes }) => notes.map(({ text }) => text)))).toEqual([
      'of Yard (en)',
    ]);
  });
  it('makes room below a line only where something hangs there', () => {
    const heights = lanesOf({ ...emptyQuery, lanes: 'project' }).bands[0]!.lanes.map(({ top, bottom }) => bottom - top);
    expect(heights[0]! - heights[1]!).toBe(TRACK_HEIGHT);
  });
  it('groups again for another grouping and not for another size or time', () => {
    let groupings = 0;
    const view = viewOf({
      ...tiny,
      get themes() {
        groupings++;
        return tiny.themes;
      },
    });
    const groupingsAfter = (query: Query, width: number): number => {
      view.lanes(query, new Set(), { width, portrait: false }, EN);
      return groupings;
    };
    const first = groupingsAfter(emptyQuery, 900);
    expect(groupingsAfter(emptyQuery, 700)).toBe(first);
    expect(groupingsAfter({ ...emptyQuery, from: tiny.to }, 900)).toBe(first);
    expect(groupingsAfter({ ...emptyQuery, lanes: 'company' }, 900)).toBeGreaterThan(first);
  });
  it('gives the same numbers however often and in whatever order it is asked', () => {
    fc.assert(
      fc.property(arbitraryChronicle, fc.array(fc.constantFrom(...GROUPINGS), { minLength: 1 }), (chronicle, asked) => {
        const view = viewOf(chronicle);
        for (const lanes of asked) {
          const query = { ...emptyQuery, lanes };
          const ask = ({ lanes: place }: View): string =>
            JSON.stringify(place(query, new Set([0]), SIZE, { lang: 'ja' }));
          expect(ask(view)).toBe(ask(viewOf(chronicle)));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('createView().bands', () => {
  it('gives the bands that are drawn, before they have any size', () => {
    const idsOf = (choice: LanesChoice): string[] =>
      viewOf()
        .bands('theme', choice)
        .flatMap(({ lanes }) => lanes.map(({ id }) => id));
    expect(idsOf(EN)).toEqual(['galley', 'ships-rest']);
    expect(idsOf({ ...EN, only: ['sloop', 'yard'] })).toEqual(['sloop', 'yard']);
    expect(idsOf({ ...EN, closed: new Set(['ships']) })).toEqual(['ships-closed']);
  });
});
