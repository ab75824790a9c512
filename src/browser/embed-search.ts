/** The search, for embeds whose address asks for a text. */
import { createSearch } from '../core/query/search.ts';

(globalThis as { chronicleSearch?: typeof createSearch }).chronicleSearch = createSearch;
