/** Which documents have what a query asks for, and how well. */
import { overlaps, type Extent } from '../dates/extent.ts';
import { matchAll, matchTerm, type Scores } from './postings.ts';
import type { Reading } from './reading.ts';
import type { SearchIndex } from './search-index.ts';
import { gramsOf, isJapanese, isKanaRun, partsOf } from './terms.ts';

const WITHIN = 6;
const TOUCHING = 2;

/** For each place of the index the best of the readings of one word. */
export function matchReadings(index: SearchIndex, readings: readonly Reading[]): Scores {
  const best = new Float64Array(index.places);
  for (const { words, extent, trust } of readings) {
    const parts = words.flatMap(partsOf);
    const scores = extent ? matchExtent(index, extent) : meanOfAll(parts.map((part) => matchPart(index, part)));
    for (let place = 0; place < scores.length; place++) {
      best[place] = Math.max(best[place] ?? 0, (scores[place] ?? 0) * trust);
    }
  }
  return best;
}

/** The mean of the scores of those places that have a score in each list, or in all but `missing`. */
export function meanOfAll(lists: readonly Scores[], missing = 0): Scores {
  const [first = new Float64Array(), ...others] = lists;
  if (others.length === 0) return first;
  const least = lists.length - missing;
  return first.map((own, place) => {
    let sum = own;
    let count = own > 0 ? 1 : 0;
    for (const other of others) {
      const score = other[place] ?? 0;
      sum += score;
      if (score > 0) count++;
    }
    return count >= least ? sum / lists.length : 0;
  });
}

/** Whether no place has a score. */
export function isEmpty(scores: Scores): boolean {
  return scores.every((score) => score === 0);
}

/** The scores of one part of a word; an event shares in what its projects, companies, kind and stages have. */
function matchPart(index: SearchIndex, part: string): Scores {
  const scores = new Float64Array(index.places);
  const grams = isJapanese(part) && !isKanaRun(part) ? gramsOf(part) : [part];
  if (grams.length > 1) matchAll(index, grams, scores);
  else matchTerm(index, part, scores);
  for (const { place, share, events } of index.carriers) {
    const worth = scores[place] ?? 0;
    if (worth === 0) continue;
    for (const event of events) scores[event] = Math.max(scores[event] ?? 0, worth * share);
  }
  return scores;
}

/** An event within the days is worth more than one that only may have been in them. */
function matchExtent({ documents, places }: SearchIndex, extent: Extent): Scores {
  const { earliest, latest } = extent;
  const scores = new Float64Array(places);
  documents.forEach(({ date }, place) => {
    if (!date || !overlaps(date, extent)) return;
    scores[place] = date.earliest >= earliest && date.latest <= latest ? WITHIN : TOUCHING;
  });
  return scores;
}
