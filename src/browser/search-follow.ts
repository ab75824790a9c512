/** Where the search leads: to something in place, to its page, or to the timeline. */
import { encodeAddress } from '../core/query/address.ts';
import { emptyQuery, type Query } from '../core/query/query.ts';
import type { Hit } from '../core/query/search.ts';
import { createEventAddress } from './event-address.ts';
import type { SearchSource } from './search-source.ts';
import type { Store } from './store.ts';

/** What the search needs of the page that it stands on. */
export interface SearchPage {
  readonly store: Store;
  /** What the search works with; undefined if it cannot be had. */
  open(): Promise<SearchSource | undefined>;
  /** Whether that is much more than the page brought, and comes only to a reader who searches. */
  readonly isLate?: boolean;
  /** Whether the page shows the timeline, so that a query can be followed in place. */
  readonly hasTimeline: boolean;
  /** Selects an event in place; false if there is no place for it. */
  select(event: string): boolean;
}

const FOLDERS = { company: 'companies', project: 'projects' };

/** Selects what was found, or opens its page. */
export function followHit({ type, id }: Hit, page: SearchPage, source: SearchSource): void {
  if (type !== 'event') location.href = new URL(`${FOLDERS[type]}/${id}.html`, source.base).href;
  else if (!page.select(id)) location.href = createEventAddress(source)(id);
}

/** Shows the timeline of all events under these choices, here if the page has it; grouping and style stay as they are. */
export function followChoices({ facets, text, from, to }: Query, page: SearchPage, source: SearchSource): void {
  const { store, hasTimeline } = page;
  const { base, chronicle } = source;
  const { lanes, style } = hasTimeline ? store.query : { ...store.query, lanes: emptyQuery.lanes };
  const query = {
    ...{ facets, text, lanes },
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(style && { style }),
  };
  if (hasTimeline) store.set(query);
  // Home tells only a part of a large history.
  else location.href = new URL(`${chronicle.sharesPages ? 'lanes' : 'index'}.html${encodeAddress(query)}`, base).href;
}

/** Adds a text to the choices that the page shows, or takes it away. */
export function followText(text: string, page: SearchPage, source: SearchSource): void {
  followChoices({ ...(page.hasTimeline ? page.store.query : emptyQuery), text }, page, source);
}
