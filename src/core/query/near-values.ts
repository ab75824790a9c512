/** Facet values and years whose name is near to a text. */
import { partsOfDay } from '../dates/day.ts';
import { extentOf } from '../dates/extent.ts';
import { lastDayOf } from '../dates/time-of-day.ts';
import { editDistance } from '../model/edit-distance.ts';
import type { Chronicle } from '../model/chronicle.ts';
import { type FacetIndex, createFacetIndex, filterEvents } from './facets.ts';
import { type FacetId, type Query, emptyQuery } from './query.ts';
import { isJapanese, wordsOf } from './terms.ts';

/** A choice that leaves events: a value of a facet by its id, or a year. */
export interface NearValue {
  readonly facet: FacetId;
  readonly value: string;
  /** The choice alone. */
  readonly query: Query;
  /** How many events it leaves. */
  readonly count: number;
}

const MOST = 4;
const MOST_WORDS = 6;
const MOST_LETTERS = 32;
/** A name that the word begins, and a name of which it is one word, are as near as this share of wrong letters. */
const BEGUN = 0.05;
const ONE_WORD = 0.1;
const MOST_WRONG = 0.4;

/**
 * Creates what finds the values that have any events and a name near to the text, to a word of it or to two words in a
 * row; the nearest first, at most four and one year among them.
 */
export function createNearValues(chronicle: Chronicle): (text: string) => NearValue[] {
  const index = createFacetIndex(chronicle);
  const values = valuesOf(chronicle);
  return (text) => {
    const words = wordsOf(text).slice(0, MOST_WORDS);
    const pairs = words.slice(1).map((word, at) => `${words[at] ?? ''}${word}`);
    const asked = [...new Set([words.join(''), ...pairs, ...words])].filter((word) => word.length <= MOST_LETTERS);
    const near = values
      .map((value) => ({ value, wrong: Math.min(...asked.map((word) => wrongShare(word, value.names))) }))
      .filter(({ wrong }) => wrong <= MOST_WRONG)
      .sort((a, b) => a.wrong - b.wrong);
    const year = near.find(({ value }) => value.facet === 'year');
    return near
      .filter((one) => one === year || one.value.facet !== 'year')
      .map(({ value }) => choiceOf(value, index))
      .filter(({ count }) => count > 0)
      .slice(0, MOST);
  };
}

interface NamedValue {
  readonly facet: NearValue['facet'];
  readonly value: string;
  /** Each name as one word, and then its words. */
  readonly names: readonly (readonly string[])[];
}

function valuesOf({ entities, kinds, themes, from, to }: Chronicle): NamedValue[] {
  const named = (facet: NearValue['facet'], value: string, names: readonly string[]): NamedValue => {
    const ofEach = names.map(wordsOf).filter((words) => words.length > 0);
    return { facet, value, names: ofEach.map((words) => [words.join(''), ...words]) };
  };
  const [first, last] = [Math.max(1, partsOfDay(from).year), partsOfDay(lastDayOf(to)).year];
  return [
    ...entities.map(({ type, id, name, aliases }) => named(type, id, [...Object.values(name), ...aliases])),
    ...kinds.map(({ id, name }) => named('kind', id, Object.values(name))),
    ...themes.map(({ id, name, short }) => named('theme', id, [...Object.values(name), ...Object.values(short)])),
    ...Array.from({ length: Math.max(0, last - first + 1) }, (_, at) =>
      named('year', String(first + at), [String(first + at)]),
    ),
  ];
}

/** The share of letters that are wrong in the nearest of the names; 1 if none is near. */
function wrongShare(word: string, names: NamedValue['names']): number {
  let least = 1;
  const isTelling = word.length >= (isJapanese(word) ? 2 : 3);
  for (const [whole = '', ...words] of names) {
    if (whole === word) return 0;
    if (isTelling && whole.startsWith(word)) least = Math.min(least, BEGUN);
    if (words.length > 1 && words.includes(word)) least = Math.min(least, ONE_WORD);
    if (isTelling && Math.abs(whole.length - word.length) <= word.length * MOST_WRONG)
      least = Math.min(least, BEGUN + editDistance(word, whole) / Math.max(4, word.length));
  }
  return least;
}

function choiceOf({ facet, value }: NamedValue, index: FacetIndex): NearValue {
  const query = facet === 'year' ? queryOfYear(Number(value)) : queryOfFacet(facet, value);
  return { facet, value, query, count: filterEvents(index, query).size };
}

function queryOfFacet(facet: FacetId, value: string): Query {
  return { ...emptyQuery, facets: { ...emptyQuery.facets, [facet]: { any: [value], not: [], all: false } } };
}

function queryOfYear(year: number): Query {
  const extent = extentOf(year);
  return extent ? { ...emptyQuery, from: extent.earliest, to: extent.latest } : emptyQuery;
}
