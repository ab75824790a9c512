/** What the search works with; it comes, and its index is made, when the reader turns to the field, in slices that keep nobody waiting. */
import type { Chronicle } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import type { Search } from '../core/query/search.ts';
import type { Suggestions } from '../core/query/suggest.ts';
import { createGlance } from '../core/query/glance.ts';
import { loadLater } from './script-file.ts';
import type { SearchEngine } from './search-engine.ts';
import { loadChronicle } from './wire-data.ts';

export interface SearchSource {
  readonly chronicle: Chronicle;
  /** Finds nothing before all is prepared. */
  readonly search: Search;
  /** A first look in names and titles, that needs no index. */
  readonly glance: Search;
  /** What to try for a text that finds nothing. */
  suggest(text: string, lang: Lang): Suggestions;
  readonly lang: Lang;
  /** Folder of the pages in this language. */
  readonly base: URL;
  /** Whether all is prepared. */
  isReady(): boolean;
  /** Loads the search and makes its index bit by bit, while the page answers to input; false if it cannot be had. */
  prepare(): Promise<boolean>;
}

/** The longest time to work in one go, in milliseconds: two slices fit into a frame. */
const SLICE = 7;
/** The longest time to wait for a page at rest, in milliseconds. */
const PATIENCE = 20;
const NOTHING: Suggestions = { texts: [], values: [] };

/** Creates what searches a chronicle for this page, from its language and its link home. */
export function createSource(chronicle: Chronicle): SearchSource {
  let search: Search | undefined;
  let suggest: SearchSource['suggest'] | undefined;
  let preparing: Promise<boolean> | undefined;

  const load = async (): Promise<boolean> => {
    const engine = await loadEngine();
    // What could not be had once, without a network say, may be had the next time.
    if (!engine) preparing = undefined;
    else {
      const made = await index(engine, chronicle);
      suggest = engine.createSuggest(chronicle, made);
      search = made;
    }
    return engine !== undefined;
  };
  return {
    chronicle,
    search: (...asked) => search?.(...asked) ?? [],
    glance: createGlance(chronicle),
    suggest: (...asked) => suggest?.(...asked) ?? NOTHING,
    lang: document.documentElement.lang as Lang,
    base: new URL('.', document.querySelector<HTMLAnchorElement>('a[data-home]')!.href),
    isReady: () => search !== undefined,
    prepare: () => (preparing ??= load()),
  };
}

/** Opens the search over the whole chronicle, which comes for it; undefined if it cannot be had. */
export async function openSearch(): Promise<SearchSource | undefined> {
  const chronicle = await loadChronicle();
  return chronicle && createSource(chronicle);
}

async function loadEngine(): Promise<SearchEngine | undefined> {
  const found = () => (globalThis as { chronicleSearch?: SearchEngine }).chronicleSearch;
  if (!found()) await loadLater('search');
  return found();
}

async function index({ createSearchInSlices }: SearchEngine, chronicle: Chronicle): Promise<Search> {
  const steps = createSearchInSlices(chronicle);
  for (;;) {
    await rest();
    const start = performance.now();
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() - start < SLICE);
  }
}

function rest(): Promise<unknown> {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'undefined') return new Promise((resolve) => setTimeout(resolve));
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));
}
