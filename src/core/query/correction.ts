/** What a misspelt word may have meant. */
import Fuse from 'fuse.js/min-basic';
import { editDistance } from '../model/edit-distance.ts';

/** A word of the vocabulary, and how far to believe that it was meant, 0–1. */
export interface Correction {
  readonly word: string;
  readonly trust: number;
}

const REACH = 32;
const WORTH_CORRECTING = /^(?![\p{N}.]+$).{3,60}$/u;
/** Words up to this length share too few pairs with what was meant, so that single letters count too. */
const SHORT = 6;
/** Of all that shares grams with the word, how many are compared letter by letter. */
const NEAREST = 60;
/** Words that are read in one go: about a millisecond. */
const SLICE = 200;
const FUSE_OPTIONS = { includeScore: true, threshold: 0.45, location: 0, distance: REACH };
/** Below the best correction, others are believed in too. */
const MARGIN = 0.16;
const BEGUN_PENALTY = 0.1;

/** Gives what a folded word may have meant, the likeliest first. */
export type Correct = (word: string) => readonly Correction[];

/**
 * Creates, in steps, the function that corrects a folded word to those of a vocabulary, the likeliest first: Fuse.js judges the few
 * words that share the most letter pairs with it, and swapped letters count as one slip.
 */
export function* createCorrection(vocabulary: Iterable<string>): Generator<void, Correct, void> {
  const known = [...vocabulary];
  const places = new Map<string, number[]>();
  for (const [place, word] of known.entries()) {
    if (place % SLICE === 0) yield;
    for (const gram of marksOf(word)) {
      const list = places.get(gram);
      if (list) list.push(place);
      else places.set(gram, [place]);
    }
  }
  const answers = new Map<string, readonly Correction[]>();

  const nearest = (word: string): string[] => {
    const marks = marksOf(word);
    const shared = new Map<number, number>();
    for (const gram of marks) {
      for (const place of places.get(gram) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    return [...shared]
      .map(([place, count]) => ({ word: known[place] ?? '', count }))
      .filter((one) => one.word.length >= word.length - slipsIn(word))
      .map((one) => ({ ...one, share: one.count / (marks.size + Math.min(one.word.length, word.length + 3)) }))
      .sort((a, b) => b.share - a.share)
      .slice(0, NEAREST)
      .map((one) => one.word);
  };

  return (word) => {
    if (!WORTH_CORRECTING.test(word)) return [];
    const answer = answers.get(word) ?? judge(word, nearest(word));
    answers.set(word, answer);
    return answer;
  };
}

function judge(word: string, candidates: readonly string[]): Correction[] {
  const begun = new Fuse(candidates, FUSE_OPTIONS).search(word).flatMap(({ item, score = 1 }) => {
    const isBegun =
      item.length > word.length && fixedOf(item).startsWith(fixedOf(word)) && score * word.length < slipsIn(word);
    return isBegun ? [{ word: item, trust: 1 - score - BEGUN_PENALTY }] : [];
  });
  const whole = candidates.flatMap((item) => {
    // Figures and kanji are meant as they are written: 3 is not a slip of 2.
    if (fixedOf(item) !== fixedOf(word)) return [];
    const slips = editDistance(word, item);
    return slips <= slipsIn(word) ? [{ word: item, trust: 1 - slips / Math.max(word.length, item.length) }] : [];
  });
  const best = new Map<string, number>();
  for (const { word: item, trust } of [...whole, ...begun]) best.set(item, Math.max(trust, best.get(item) ?? 0));
  const sorted = [...best].map(([item, trust]) => ({ word: item, trust })).sort((a, b) => b.trust - a.trust);
  return sorted.filter(({ trust }) => trust >= (sorted[0]?.trust ?? 0) - MARGIN);
}

const fixedOf = (word: string): string => word.replace(/[^\p{N}\p{Script=Han}]/gu, '');

/** How many slips a word of that length may have. */
function slipsIn({ length }: string): number {
  if (length < SHORT) return 1;
  return length < 9 ? 2 : 3;
}

/** The pairs of letters of a word, its ends marked; of a short one its letters too. */
function marksOf(word: string): Set<string> {
  const padded = `^${word}$`;
  const marks = new Set<string>();
  for (let at = 1; at < padded.length; at++) marks.add(padded.slice(at - 1, at + 1));
  if (word.length <= SHORT) for (const letter of word) marks.add(letter);
  return marks;
}
