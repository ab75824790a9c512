/** What the reader has asked for; parts subscribe to it. */
import type { Query } from '../core/query/query.ts';

/** How a query came to be: by the reader, anew or in place of the last one; by leaping through the browser's history; or at the start. */
export type How = 'start' | 'push' | 'replace' | 'leap';

export interface Store {
  readonly query: Query;
  /** Takes over a new query and tells every part; `replace` keeps it out of the browser's history. */
  set(query: Query, how?: Exclude<How, 'start'>): void;
  /** Calls back at once and after every change. */
  subscribe(part: (query: Query, how: How) => void): void;
}

/** Creates a store that starts from a query. */
export function createStore(start: Query): Store {
  const parts: ((query: Query, how: How) => void)[] = [];
  let query = start;
  return {
    get query() {
      return query;
    },
    set(next, how = 'push') {
      query = next;
      for (const part of parts) part(query, how);
    },
    subscribe(part) {
      parts.push(part);
      part(query, 'start');
    },
  };
}
