/** Text search over events and entities, in both languages at once, forgiving misspellings. */
import type { Chronicle } from '../model/chronicle.ts';
import type { Lang } from '../model/text.ts';
import { type Correct, createCorrection } from './correction.ts';
import { type Range, createHighlighter } from './highlight.ts';
import { isEmpty, matchReadings, meanOfAll } from './matching.ts';
import { type Name, nameOf } from './name.ts';
import { namingOf } from './naming.ts';
import { formsOf, type Scores } from './postings.ts';
import { type Asked, joinNeighbours, type Reading, readAsWritten, readLoosely, readQuery } from './reading.ts';
import { createSearchIndex, type SearchDocument, type SearchIndex } from './search-index.ts';

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

/** One try at a query: what was looked for, and what has it. */
interface Attempt {
  readonly readings: readonly (readonly Reading[])[];
  readonly scores: Scores;
  /** What the whole query may be as a name, and how far to believe it, 0–1. */
  readonly names: readonly (Name & { readonly trust: number })[];
}

const MAX_TEXT = 200;
const NAMED = 12;
const SHORT_TITLE = 0.5;
/** Words of which one is not part of the name are not a misspelt name. */
const SURE = 0.8;
const CERTAIN = 0.88;

/**
 * Creates the search of one chronicle; its index is made at the first call. The search takes any text and gives the hits
 * that have all its words, the best first; words may be begun, and where nothing matches, misspelt or written apart or
 * together. Dates such as `2017-08` and 「2017年8月」 find what happened then.
 */
export function createSearch(chronicle: Chronicle): Search {
  let search: Search | undefined;
  return (text, lang, limit) => {
    search ??= lastOf(createSearchInSlices(chronicle));
    return search(text, lang, limit);
  };
}

/**
 * Creates the same search in steps of a millisecond or so, for a caller that draws between them: it calls `next()` on what
 * this returns, as often in each frame as there is time, until `done` is true; `value` is the search then.
 */
export function* createSearchInSlices(chronicle: Chronicle): Generator<void, Search, void> {
  const index = yield* createSearchIndex(chronicle);
  const correct = yield* createCorrection(index.vocabulary.keys());
  const highlight = createHighlighter();

  return (text, lang, limit = Infinity) => {
    const asked = readQuery(text.slice(0, MAX_TEXT));
    if (asked.whole.length === 0) return [];
    for (const { readings, scores, names } of attempts(index, correct, asked)) {
      const ranked = rank(index.documents, scores, names, asked.words.join('').length);
      if (ranked.length === 0) continue;
      const words = readings.flat().flatMap((reading) => reading.words);
      const shown = new Set([
        ...words,
        ...words.flatMap((word) => formsOf(index, word)),
        ...names.map(({ joined }) => joined),
      ]);
      return ranked.slice(0, limit).map(({ document: { type, id, title }, score }) => ({
        ...{ type, id, score },
        get ranges() {
          return highlight(title[lang], shown);
        },
      }));
    }
    return [];
  };
}

/** The tries at a query, from what is written to what may have been meant. */
function* attempts(index: SearchIndex, correct: Correct, asked: Asked): Generator<Attempt, void, void> {
  const whole = nameOf(asked.whole);
  const isOne = asked.words.length === 1;
  const meant = (least: number): Attempt['names'] =>
    correct(whole.joined)
      .filter(({ trust }) => trust >= least)
      .map(({ word, trust }) => ({ ...nameOf([word]), trust }));
  // A name of several words may have a slip in a word that is found elsewhere as it is.
  const names = [{ ...whole, trust: 1 }, ...(isOne ? [] : meant(CERTAIN))];
  const written = readAsWritten(asked);
  const lists = written.map((readings) => matchReadings(index, readings));
  yield { readings: written, scores: meanOfAll(lists), names };

  const loose = (words: readonly string[]): { readings: Reading[][]; known: Scores[] } => {
    const readings = [
      ...words.map((word) => readLoosely(word, index.vocabulary, correct)),
      ...readAsWritten({ ...asked, words: [] }),
    ];
    const found = readings.map((one) => matchReadings(index, one));
    return { readings, known: found.filter((scores) => !isEmpty(scores)) };
  };
  const likely = meant(isOne ? 0 : SURE);
  const { readings, known } = loose(asked.words);
  yield { readings, scores: meanOfAll(known), names: likely };
  for (const words of joinNeighbours(asked.words, index.vocabulary)) {
    const joined = loose(words);
    yield { readings: joined.readings, scores: meanOfAll(joined.known), names: likely };
  }
  if (known.length > 2) yield { readings, scores: meanOfAll(known, 1), names: likely };
}

function rank(
  documents: readonly SearchDocument[],
  scores: Scores,
  names: Attempt['names'],
  length: number,
): { document: SearchDocument; score: number }[] {
  const ranked: { document: SearchDocument; score: number }[] = [];
  documents.forEach((document, place) => {
    let naming = 0;
    for (const name of names) naming = Math.max(naming, namingOf(document, name) * name.trust);
    const matched = scores[place] ?? 0;
    if (matched === 0 && naming === 0) return;
    ranked.push({ document, score: matched + NAMED * naming + document.prior + shortness(document, length) });
  });
  return ranked.sort((a, b) => b.score - a.score);
}

/** The more of a title was asked for, the likelier it is the one. */
function shortness({ type, names }: SearchDocument, asked: number): number {
  if (type !== 'event') return 0;
  // One language says the same in fewer letters than another, so the longest stands for all.
  const longest = names.reduce((most, { joined }) => Math.max(most, joined.length), 1);
  return SHORT_TITLE * Math.min(1, asked / longest);
}

function lastOf<T>(steps: Generator<void, T, void>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
