/** What the search works with; its index is made when the reader turns to the field, in slices that keep nobody waiting. */
import type { Chronicle } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import { createSearchInSlices, type Search } from '../core/query/search.ts';

export interface SearchSource {
  readonly chronicle: Chronicle;
  /** Answers at any time; what is not prepared by then is made at the first call. */
  readonly search: Search;
  readonly lang: Lang;
  /** Folder of the pages in this language. */
  readonly base: URL;
  /** Makes the index bit by bit, while the page answers to input. */
  prepare(): Promise<void>;
}

/** The longest time to work in one go, in milliseconds: two slices fit into a frame. */
const SLICE = 7;
/** The longest time to wait for a page at rest, in milliseconds. */
const PATIENCE = 20;

/** Creates what searches a chronicle for this page, from its language and its link home. */
export function createSource(chronicle: Chronicle): SearchSource {
  const steps = createSearchInSlices(chronicle);
  let search: Search | undefined;
  const step = () => {
    const { done, value } = steps.next();
    if (done) search = value;
    return search;
  };
  const finish = () => {
    while (!search) step();
    return search;
  };
  return {
    chronicle,
    search: (...asked) => (search ?? finish())(...asked),
    lang: document.documentElement.lang as Lang,
    base: new URL('.', document.querySelector<HTMLAnchorElement>('a[data-home]')!.href),
    async prepare() {
      while (!search) {
        await rest();
        const start = performance.now();
        while (!search && performance.now() - start < SLICE) step();
      }
    },
  };
}

function rest(): Promise<unknown> {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'undefined') return new Promise((resolve) => setTimeout(resolve));
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));
}
