/** Which terms lead to which places, and how much each match is worth. */
import { isKanaRun, stemOf } from './terms.ts';

/** The places with a term, ascending, and for each the weight of its best field that has the term. */
export interface Posting {
  readonly places: number[];
  readonly weights: number[];
}

export interface Postings {
  readonly postings: ReadonlyMap<string, Posting>;
  /** All terms, sorted, so that those with one beginning stand together. */
  readonly terms: readonly string[];
  /** Those of them that are runs of kana. */
  readonly kana: readonly string[];
}

/** What each place is worth; 0 where nothing matches. */
export type Scores = Float64Array;

const SAME_STEM = 0.9;
const BEGUN = 0.7;
const BEGUN_NUMBER = 0.4;
const IS_NUMBER = /^\p{N}/u;

/** Adds a term of a place; places come in ascending order, so only the last of a posting can be this one. */
export function addPosting(postings: Map<string, Posting>, term: string, place: number, weight: number): void {
  const posting = postings.get(term);
  if (!posting) {
    postings.set(term, { places: [place], weights: [weight] });
    return;
  }
  const { places, weights } = posting;
  const last = places.length - 1;
  if (places[last] === place) weights[last] = Math.max(weight, weights[last] ?? 0);
  else {
    places.push(place);
    weights.push(weight);
  }
}

/** Puts the terms of the postings in order, once all are there. */
export function sortTerms(postings: ReadonlyMap<string, Posting>): Postings {
  const terms = [...postings.keys()].sort();
  return { terms, kana: terms.filter(isKanaRun), postings };
}

/**
 * Raises the scores of all places with a term: with the term itself, with another form of it, or with a term that it
 * begins, which is worth less. Kana may stand anywhere in a longer run of them.
 */
export function matchTerm({ terms, kana, postings }: Postings, term: string, scores: Scores): void {
  if (isKanaRun(term)) {
    for (const run of kana) if (run.includes(term)) raise(scores, postings.get(run), run === term ? 1 : BEGUN);
    return;
  }
  const stem = stemOf(term);
  for (let at = bisect(terms, stem); terms[at]?.startsWith(stem); at++) {
    const found = terms[at] ?? '';
    const share = shareOf(found, term, stem);
    if (share > 0) raise(scores, postings.get(found), share);
  }
}

/** Raises the scores of the places that have all of some whole terms to the mean of their weights. */
export function matchAll({ postings }: Postings, terms: readonly string[], scores: Scores): void {
  const [first, ...others] = terms.map((term) => postings.get(term)).sort((a, b) => sizeOf(a) - sizeOf(b));
  if (!first) return;
  let { places, weights: sums } = first;
  for (const other of others) {
    const [shared, added]: [number[], number[]] = [[], []];
    let at = 0;
    places.forEach((place, index) => {
      while ((other?.places[at] ?? Infinity) < place) at++;
      if (other?.places[at] !== place) return;
      shared.push(place);
      added.push((sums[index] ?? 0) + (other.weights[at] ?? 0));
    });
    [places, sums] = [shared, added];
  }
  raise(scores, { places, weights: sums }, 1 / terms.length);
}

/** The terms that are a word with another ending, itself among them. */
export function formsOf({ terms }: Postings, word: string): string[] {
  const forms: string[] = [];
  const stem = stemOf(word);
  for (let at = bisect(terms, stem); terms[at]?.startsWith(stem); at++) {
    const found = terms[at] ?? '';
    if (stemOf(found) === stem) forms.push(found);
  }
  return forms;
}

const sizeOf = (posting: Posting | undefined): number => posting?.places.length ?? 0;

function raise(scores: Scores, posting: Posting | undefined, share: number): void {
  if (!posting) return;
  const { places, weights } = posting;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    scores[place] = Math.max(scores[place] ?? 0, (weights[at] ?? 0) * share);
  }
}

/** How much it is worth that a term was found for another one; 0 if that is neither a form nor the beginning of it. */
function shareOf(found: string, term: string, stem: string): number {
  if (found === term) return 1;
  if (stem !== term && stemOf(found) === stem) return SAME_STEM;
  if (!found.startsWith(term)) return 0;
  return IS_NUMBER.test(term) && found[term.length] !== '.' ? BEGUN_NUMBER : BEGUN;
}

/** The place of the first of the sorted terms that is not less than `term`. */
function bisect(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
