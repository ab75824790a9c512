/** The one composition: a query and a size to survivors, counts and a placed timeline. Pages, embeds and the browser call it. */
import { foldLifelines } from './history/lifelines.ts';
import { foldLineage } from './history/lineage.ts';
import { createLaneWords } from './lane-words.ts';
import { groupLanes, type Band } from './layout/lanes.ts';
import { placeLanes, type LanesSize, type PlacedLanes } from './layout/place-lanes.ts';
import { placeStrip, type PlacedStrip } from './layout/strip.ts';
import type { Chronicle } from './model/chronicle.ts';
import type { Lang } from './model/text.ts';
import { countFacets, createFacetIndex, filterEvents } from './query/facets.ts';
import type { FacetId, Grouping, Query } from './query/query.ts';

/** Which events a query leaves, and how many each choice would leave. */
export interface Selection {
  /** Order numbers of the events that pass the query. `hits` are the events that the query's text found. */
  survivors(query: Query, hits?: ReadonlySet<number>): ReadonlySet<number>;
  /** For each facet, the count of each value under the choices in the other facets. */
  counts(query: Query, hits?: ReadonlySet<number>): Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
}

/** A selection, and the timeline placed for it. */
export interface View extends Selection {
  /** The lanes in pixels, with the events dimmed that did not survive. `only` keeps the lane of one entity. */
  lanes(query: Query, survivors: ReadonlySet<number>, size: LanesSize, lang: Lang, only?: string): PlacedLanes;
  strip(): PlacedStrip;
}

/** Wraps a function of one argument so that it remembers its last input only. */
function rememberLast<In, Out>(compute: (input: In) => Out): (input: In) => Out {
  let last: { input: In; output: Out } | undefined;
  return (input) => {
    if (last?.input !== input) last = { input, output: compute(input) };
    return last!.output;
  };
}

function keepLane(bands: readonly Band[], id: string): Band[] {
  return bands
    .map((band) => ({ ...band, lanes: band.lanes.filter((lane) => lane.id === id) }))
    .filter((band) => band.lanes.length > 0);
}

/** Creates the selection of a chronicle; its index is made at first need. */
export function createSelection(chronicle: Chronicle): Selection {
  const index = rememberLast(createFacetIndex);
  return {
    survivors: (query, hits) => filterEvents(index(chronicle), query, hits),
    counts: (query, hits) => countFacets(index(chronicle), query, hits),
  };
}

/**
 * Creates the view of a chronicle. Lifelines and threads are made once, at first need; grouping
 * remembers its last input, so that a new size redoes placement alone.
 * @param restName what the lane that collects the small ones of a band is called
 */
export function createView(chronicle: Chronicle, restName: (count: number, lang: Lang) => string): View {
  const lifelines = rememberLast(foldLifelines);
  const threads = rememberLast(foldLineage);
  const bands = rememberLast((grouping: Grouping) => groupLanes(chronicle, grouping));
  const words = rememberLast((lang: Lang) => createLaneWords(chronicle, lang, (count) => restName(count, lang)));
  return {
    ...createSelection(chronicle),
    strip: () => placeStrip(chronicle),
    lanes: (query, survivors, size, lang, only) =>
      placeLanes({
        chronicle,
        bands: only === undefined ? bands(query.lanes) : keepLane(bands(query.lanes), only),
        lifelines: lifelines(chronicle),
        threads: threads(chronicle),
        isShown: (number) => survivors.has(number),
        domain: [query.from ?? chronicle.from, query.to ?? chronicle.to],
        size,
        words: words(lang),
      }),
  };
}
