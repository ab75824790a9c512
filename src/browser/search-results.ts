/** What the search lists for a text: what was found in groups, or what to try instead. */
import type { NearValue } from '../core/query/near-values.ts';
import { groupHits } from '../core/query/hit-groups.ts';
import type { Hit } from '../core/query/search.ts';
import { searchWordsOf } from '../i18n/search.ts';
import type { ListGroup } from './search-list.ts';
import { createOptions } from './search-options.ts';
import type { SearchSource } from './search-source.ts';

export interface SearchResults {
  readonly groups: readonly ListGroup[];
  /** What a reader sees where nothing was found; else empty. */
  readonly note: string;
  /** Ids of all events found, listed or not. */
  readonly events: readonly string[];
  /** What a reader hears of it. */
  readonly spoken: string;
}

const MOST_AT_A_GLANCE = 8;

/** What follows when an option is taken. */
export interface Taken {
  hit(hit: Hit): void;
  text(text: string): void;
  choices(value: NearValue): void;
}

export interface Answers {
  /** What was found, or what to try instead. */
  answer(text: string): SearchResults;
  /** What can be said before there is an index; groups may be missing. */
  glance(text: string): SearchResults;
}

/** Creates what answers a text with a list. */
export function createAnswers(source: SearchSource, taken: Taken): Answers {
  const { search, suggest, lang } = source;
  const words = searchWordsOf(lang);
  const options = createOptions(source);

  const found = (text: string, hits: readonly Hit[]): SearchResults => {
    const groups = groupHits(hits);
    return {
      groups: groups.map(({ type, hits: listed, total }) => ({
        heading: words.groups[type],
        total,
        items: listed.map((hit) => ({ option: options.found(hit, text), take: () => taken.hit(hit) })),
      })),
      note: '',
      events: hits.filter(({ type }) => type === 'event').map(({ id }) => id),
      spoken: words.found(new Map(groups.map(({ type, total }) => [type, total]))),
    };
  };
  const instead = (text: string): SearchResults => {
    const { texts, values } = suggest(text, lang);
    const items = {
      texts: texts.map((one) => ({ option: options.text(one), take: () => taken.text(one) })),
      values: values.map((value) => ({ option: options.value(value), take: () => taken.choices(value) })),
    };
    const all = [...items.texts, ...items.values];
    const names = all.map(({ option }) => option.querySelector('.name')!.textContent);
    return {
      groups: [
        { heading: words.didYouMean, items: items.texts },
        { heading: words.narrow, items: items.values },
      ].filter(({ items: some }) => some.length > 0),
      note: words.nothing,
      events: [],
      spoken: [words.nothing, all.length > 0 ? words.instead(names) : ''].join(' ').trim(),
    };
  };
  return {
    answer(text) {
      const hits = search(text, lang);
      return hits.length > 0 ? found(text, hits) : instead(text);
    },
    glance: (text) => found(text, source.glance(text, lang, MOST_AT_A_GLANCE)),
  };
}
