/** What every part of the page works with. */
import type { Chronicle } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import { emptyQuery, type Query } from '../core/query/query.ts';
import type { Search } from '../core/query/search.ts';
import { createSelection, type Selection } from '../core/view.ts';
import type { LiveWords } from '../i18n/live-words.ts';
import { liveWordsOf } from '../i18n/live.ts';
import type { Store } from './store.ts';

export interface Reader {
  readonly chronicle: Chronicle;
  readonly selection: Selection;
  readonly store: Store;
  readonly search: Search;
  readonly lang: Lang;
  readonly words: LiveWords;
  /** Folder of the pages in this language. */
  readonly base: URL;
  /** The events that the text of a query found; absent if it has no text. */
  hits(query: Query): ReadonlySet<number> | undefined;
}

/** Creates what the parts share, from the page's language and its link home. */
export function createReader(chronicle: Chronicle, store: Store, search: Search): Reader {
  const lang = document.documentElement.lang as Lang;
  const numbers = new Map(chronicle.events.map((event, number) => [event.id, number]));
  let last: { text: string; found: Set<number> } | undefined;
  return {
    chronicle,
    store,
    search,
    lang,
    words: liveWordsOf(lang),
    selection: createSelection(chronicle),
    base: new URL('.', document.querySelector<HTMLAnchorElement>('a[data-home]')!.href),
    hits({ text }) {
      if (!text) return undefined;
      if (last?.text !== text) {
        const events = search(text, lang).filter((hit) => hit.type === 'event');
        last = { text, found: new Set(events.map((hit) => numbers.get(hit.id)!)) };
      }
      return last.found;
    },
  };
}

/** The same view without any choice of events. */
export function clearChoices(query: Query): Query {
  const { from: _from, to: _to, ...rest } = query;
  return { ...rest, facets: emptyQuery.facets, text: '' };
}
