/** Text search over events and entities, in both languages at once, forgiving misspellings. */
import Fuse from 'fuse.js/min-basic';
import type { Chronicle } from '../model/chronicle.ts';
import type { Lang } from '../model/text.ts';
import { type Range, createHighlighter } from './highlight.ts';
import { type SearchDocument, type SearchIndex, createSearchIndex, matchTerm } from './search-index.ts';
import { gramsOf, wordsOf } from './terms.ts';

/** Something found: an event by its title, a project or company by its name. */
export interface Hit {
  readonly type: 'event' | 'project' | 'company';
  readonly id: string;
  /** The higher the better; of meaning only among the hits of one search. */
  readonly score: number;
  /** What matched, in the title or name in the language asked for; none if something else of it matched. */
  readonly ranges: readonly Range[];
}

export type Search = (text: string, lang: Lang, limit?: number) => Hit[];

/** One way to read a word of the query: words that must all be there, and how far to believe it, 0–1. */
interface Reading {
  readonly words: readonly string[];
  readonly trust: number;
}

const MAX_TEXT = 200;
const MAX_WORDS = 12;
const FUSE_OPTIONS = { includeScore: true, ignoreLocation: true, threshold: 0.4 };
/** Above this share of wrong letters, the first must be right. */
const CERTAIN_ERRORS = 0.25;
const WORTH_CORRECTING = /^(?:\p{Script=Katakana}{3,32}|(?![\p{N}.]+$).{4,32})$/u;
const CORRECTED_TRUST = 0.7;
const WHOLE_NAME_BONUS = 4;
const NAME_START_BONUS = 2;

/**
 * Creates the search of one chronicle; its index is made at the first call. The search takes any text and gives the hits
 * that have all its words, the best first; words may be begun, and where nothing matches, misspelt or written apart.
 */
export function createSearch(chronicle: Chronicle): Search {
  let tools: ReturnType<typeof createTools> | undefined;
  const highlight = createHighlighter();

  return (text, lang, limit = Infinity) => {
    const words = wordsOf(text.slice(0, MAX_TEXT)).slice(0, MAX_WORDS);
    if (words.length === 0) return [];
    tools ??= createTools(chronicle);
    const { index, correct } = tools;
    const attempts = [
      (): Reading[][] => words.map((word) => [asWritten(word)]),
      (): Reading[][] => words.map((word) => [asWritten(word), ...correct(word)]),
      (): Reading[][] => [[{ words: index.vocabulary.get(words.join('')) ?? [], trust: CORRECTED_TRUST }]],
    ];
    for (const attempt of attempts) {
      const readings = attempt();
      const scores = matchWords(index, readings);
      if (scores.size === 0) continue;
      const shown = new Set(readings.flat().flatMap((reading) => reading.words));
      return [...scores]
        .flatMap(([at, score]) => {
          const document = index.documents[at];
          return document ? [{ document, score: score + bonusOf(document, words.join('')) }] : [];
        })
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ document: { type, id, title }, score }) => ({
          type,
          id,
          score,
          ranges: highlight(title[lang], shown),
        }));
    }
    return [];
  };
}

/** Creates the same search in steps, for a caller that rests between them: `value` of the last is the search. */
export function* createSearchInSlices(chronicle: Chronicle): Generator<void, Search, void> {
  const search = createSearch(chronicle);
  yield;
  search('a', 'en', 0);
  return search;
}

function createTools(chronicle: Chronicle): { index: SearchIndex; correct: (word: string) => Reading[] } {
  const index = createSearchIndex(chronicle);
  const known = [...index.vocabulary.keys()];
  const fuses = new Map<number, Fuse<string>>();

  // Fuse finds a word anywhere in a longer one, but a misspelling has about the length of what was meant.
  const fuseOfLength = (length: number): Fuse<string> => {
    const slack = Math.max(1, Math.floor(length / 4));
    const near = (word: string): boolean => Math.abs(word.length - length) <= slack;
    const fuse = fuses.get(length) ?? new Fuse(known.filter(near), FUSE_OPTIONS);
    fuses.set(length, fuse);
    return fuse;
  };

  const correct = (word: string): Reading[] => {
    if (!WORTH_CORRECTING.test(word)) return [];
    const likely = fuseOfLength(word.length)
      .search(word)
      .filter(({ item, score = 0 }) => score <= CERTAIN_ERRORS || item[0] === word[0]);
    const best = likely[0]?.score ?? 0;
    return likely
      .filter(({ score = 0 }) => score <= best + 0.1)
      .map(({ item, score = 0 }) => ({
        words: index.vocabulary.get(item) ?? [],
        trust: CORRECTED_TRUST * (1 - score),
      }));
  };
  return { index, correct };
}

function asWritten(word: string): Reading {
  return { words: [word], trust: 1 };
}

/** The documents that have every word in one of its readings, with the mean score of the words. */
function matchWords(index: SearchIndex, words: readonly (readonly Reading[])[]): Map<number, number> {
  return meanOfShared(
    words.map((readings) => {
      const best = new Map<number, number>();
      for (const { words: needed, trust } of readings) {
        for (const [document, score] of meanOfShared(needed.flatMap(gramsOf).map((term) => matchTerm(index, term)))) {
          best.set(document, Math.max(score * trust, best.get(document) ?? 0));
        }
      }
      return best;
    }),
  );
}

/** What is in all of the maps, with the mean of its values. */
function meanOfShared(maps: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const [first = new Map<number, number>(), ...others] = maps;
  const shared = new Map<number, number>();
  for (const [key, value] of first) {
    if (others.every((other) => other.has(key))) {
      shared.set(key, others.reduce((sum, other) => sum + (other.get(key) ?? 0), value) / maps.length);
    }
  }
  return shared;
}

function bonusOf({ names, prior }: SearchDocument, asked: string): number {
  if (names.includes(asked)) return prior + WHOLE_NAME_BONUS;
  return prior + (names.some((name) => name.startsWith(asked)) ? NAME_START_BONUS : 0);
}
