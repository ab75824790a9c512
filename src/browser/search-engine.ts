/** What searches and suggests: a script of its own, loaded when a reader turns to the search or the address asks for a text. */
import { createSearchInSlices } from '../core/query/search.ts';
import { createSuggest } from '../core/query/suggest.ts';

const engine = { createSearchInSlices, createSuggest };

export type SearchEngine = typeof engine;

(globalThis as { chronicleSearch?: SearchEngine }).chronicleSearch = engine;
