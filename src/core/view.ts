/** The one composition: a query and a size to survivors, counts and a placed timeline. Pages, embeds and the browser call it. */
import { foldLifelines } from './history/lifelines.ts';
import { foldLineage } from './history/lineage.ts';
import { foldNotes } from './lane-notes.ts';
import { createLaneWords, type SharedLaneNames } from './lane-words.ts';
import { closeBand, groupLanes, keepShown, pickLanes, type Band } from './layout/lanes.ts';
import type { LanesWords } from './layout/place-lane.ts';
import { placeLanesInSteps, type LanesInput, type LanesSize, type PlacedLanes } from './layout/place-lanes.ts';
import { createRows, isOnLine, longestOnLine, type Row } from './layout/rows.ts';
import { stackBands } from './layout/stack.ts';
import { run, type Steps } from './layout/steps.ts';
import { summarizeBands } from './layout/summary.ts';
import type { Chronicle } from './model/chronicle.ts';
import type { Lang } from './model/text.ts';
import { countFacets, createFacetIndex, filterEvents } from './query/facets.ts';
import { isFiltered } from './query/choices.ts';
import type { FacetId, Grouping, Query } from './query/query.ts';

/** Which events a query leaves, and how many each choice would leave. */
export interface Selection {
  /** Order numbers of the events that pass the query. `hits` are the events that the query's text found. */
  survivors(query: Query, hits?: ReadonlySet<number>): ReadonlySet<number>;
  /** For each facet, the count of each value under the choices in the other facets. */
  counts(query: Query, hits?: ReadonlySet<number>): Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
}

/** Words that a timeline says by itself, by language. */
export interface TimelineNames {
  readonly rest: (count: number, lang: Lang) => string;
  readonly closed: (count: number, lang: Lang) => string;
  readonly ownedBy: (owner: string, lang: Lang) => string;
}

/** Which lanes are drawn, and in which language. */
export interface LanesChoice {
  readonly lang: Lang;
  /** Draws the lanes of these entities alone, in their order, with all that each took part in. */
  readonly only?: readonly string[] | undefined;
  /** Ids of the bands that are closed to one line. */
  readonly closed?: ReadonlySet<string>;
  /** Draws no more lanes than this, the heaviest, if it can be without a survivor missing; see `summarizeBands`. */
  readonly most?: number | undefined;
}

/** A selection, and the timeline placed for it. */
export interface View extends Selection {
  /** The bands of lanes, before they have any size. */
  bands(grouping: Grouping, choice: LanesChoice): readonly Band[];
  /** The lanes in pixels over the time of the query, with the events dimmed that did not survive. */
  lanes(query: Query, survivors: ReadonlySet<number>, size: LanesSize, choice: LanesChoice): PlacedLanes;
  /** The same in steps, so that no frame has to wait for all of it. */
  lanesInSteps(...input: Parameters<View['lanes']>): Steps<PlacedLanes>;
}

/** Wraps a function so that it remembers its last input only. */
function rememberLast<In extends readonly unknown[], Out>(compute: (...input: In) => Out): (...input: In) => Out {
  let last: { input: In; output: Out } | undefined;
  return (...input) => {
    if (!last?.input.every((one, i) => one === input[i])) last = { input, output: compute(...input) };
    return last.output;
  };
}

const NO_BANDS: ReadonlySet<string> = new Set();

/** Creates the selection of a chronicle; its index is made at first need. */
export function createSelection(chronicle: Chronicle): Selection {
  const index = rememberLast(createFacetIndex);
  const all = rememberLast((count: number): ReadonlySet<number> => new Set(Array.from({ length: count }, (_, n) => n)));
  const filter = rememberLast((query: Query, hits: ReadonlySet<number> | undefined) =>
    filterEvents(index(chronicle), query, hits),
  );
  return {
    // A page opens with all events, and needs no index for that.
    survivors: (query, hits) => (hits || isFiltered(query) ? filter(query, hits) : all(chronicle.events.length)),
    counts: (query, hits) => countFacets(index(chronicle), query, hits),
  };
}

/**
 * Creates the view of a chronicle. Every step remembers its last input: a new time or size redoes placement alone, a
 * new filter also sorts the rows, a new grouping the bands.
 */
export function createView(chronicle: Chronicle, names: TimelineNames): View {
  const lifelines = rememberLast(foldLifelines);
  const threads = rememberLast(foldLineage);
  const notes = rememberLast((lang: Lang) =>
    foldNotes(chronicle, lifelines(chronicle), lang, (owner) => names.ownedBy(owner, lang)),
  );
  const words = rememberLast((lang: Lang, grouping: Grouping | undefined) => {
    const shared: SharedLaneNames = {
      rest: (count) => names.rest(count, lang),
      closed: (count) => names.closed(count, lang),
    };
    return createLaneWords(chronicle, lang, shared, ({ entity }) =>
      grouping === undefined ? entity?.type === 'company' : grouping === 'company',
    );
  });
  const grouped = rememberLast((grouping: Grouping) => groupLanes(chronicle, grouping));
  const picked = rememberLast((ids: readonly string[]) => pickLanes(chronicle, ids));
  const folded = rememberLast((bands: readonly Band[], closed: ReadonlySet<string>) =>
    bands.map((band) => (closed.has(band.theme.id) ? closeBand(band) : band)),
  );
  const summary = rememberLast((bands: readonly Band[], survivors: ReadonlySet<number>, most: number) =>
    summarizeBands(bands, chronicle, (number) => survivors.has(number), most),
  );
  const rows = rememberLast(
    (bands: readonly Band[], survivors: ReadonlySet<number>, { isMain }: LanesWords): LanesInput['rows'] => {
      const lanes = new Map(bands.flatMap((band) => band.lanes.map((lane) => [lane.id, lane])));
      const sorted = new Map<string, readonly Row[]>();
      const isShown = (number: number) => survivors.has(number);
      return {
        get(id) {
          let own = sorted.get(id);
          if (!own) sorted.set(id, (own = createRows(lanes.get(id)!, chronicle, isMain, isShown)));
          return own;
        },
      };
    },
  );
  const stack = rememberLast((bands: readonly Band[], portrait: boolean, { isMain }: LanesWords, lang: Lang) =>
    stackBands(bands, portrait, (lane) => {
      const hasNotes = lane.entity !== undefined && notes(lang).has(lane.id);
      const isOn = (number: number) => isOnLine(chronicle.events[number]!, isMain(number, lane), longest);
      return hasNotes || !lane.events.every(isOn);
    }),
  );
  const longest = longestOnLine(chronicle.to + 1 - chronicle.from);
  const shown = rememberLast(keepShown);
  const numberOf = rememberLast((id: string) => chronicle.events.findIndex((event) => event.id === id));
  const bandsOf: View['bands'] = (grouping, { only, closed = NO_BANDS }) =>
    only ? picked(only) : folded(grouped(grouping), closed);
  const lanesInSteps: View['lanesInSteps'] = function* (query, survivors, size, choice) {
    const selected = query.event === undefined ? undefined : numberOf(query.event);
    const all = bandsOf(query.lanes, choice);
    yield;
    const left = query.hide ? shown(all, survivors) : all;
    const bands = choice.most === undefined ? left : summary(left, survivors, choice.most);
    const said = words(choice.lang, choice.only ? undefined : query.lanes);
    const lives = lifelines(chronicle);
    yield;
    const own = notes(choice.lang);
    yield;
    const descent = threads(chronicle);
    yield;
    const stacked = stack(bands, size.portrait, said, choice.lang);
    yield;
    return yield* placeLanesInSteps({
      ...{ chronicle, size, selected, words: said, lifelines: lives, threads: descent, stack: stacked, notes: own },
      rows: rows(bands, survivors, said),
      isTied: choice.only !== undefined,
      domain: [query.from ?? chronicle.from, query.to ?? chronicle.to],
    });
  };
  return {
    ...createSelection(chronicle),
    bands: bandsOf,
    lanes: (...input) => run(lanesInSteps(...input)),
    lanesInSteps,
  };
}
