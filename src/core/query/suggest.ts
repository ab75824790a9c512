/** What a reader may have meant, where a search finds nothing. */
import type { Chronicle } from '../model/chronicle.ts';
import type { Lang } from '../model/text.ts';
import { type NearValue, createNearValues } from './near-values.ts';
import type { Search } from './search.ts';
import { createSpellings } from './spellings.ts';
import { wordsOf } from './terms.ts';

export interface Suggestions {
  /** Texts that do find something, the nearest first, at most three. */
  readonly texts: readonly string[];
  readonly values: readonly NearValue[];
}

const MOST_TEXTS = 3;
const MOST_WORDS = 6;

/**
 * Creates what proposes other texts and choices for a text that `search` finds nothing for: words spelt as the record
 * spells them, fewer words, and values of a near name. What it needs is made at the first call.
 */
export function createSuggest(chronicle: Chronicle, search: Search): (text: string, lang: Lang) => Suggestions {
  let tools: ReturnType<typeof createTools> | undefined;
  return (text, lang) => {
    const { spellings, nearValues } = (tools ??= createTools(chronicle));
    const words = wordsOf(text).slice(0, MOST_WORDS);
    const readings = words.map((word) => {
      const written = spellings.written(word);
      if (written !== undefined) return [written];
      const near = spellings.near(word);
      // A part of a word, such as two letters of a longer one in Japanese, has no spelling of its own.
      return near.length === 0 && search(word, lang, 1).length > 0 ? [word] : near;
    });
    const candidates = new Set([
      ...spellings.near(words.join('')),
      ...textsOf(readings),
      ...readings.flatMap((_, at) => textsOf(readings.toSpliced(-1 - at, 1)).slice(0, 1)),
    ]);
    const texts: string[] = [];
    for (const candidate of candidates) {
      if (texts.length < MOST_TEXTS && search(candidate, lang, 1).length > 0) texts.push(candidate);
    }
    return { texts, values: nearValues(text) };
  };
}

function createTools(chronicle: Chronicle): {
  spellings: ReturnType<typeof createSpellings>;
  nearValues: ReturnType<typeof createNearValues>;
} {
  return { spellings: createSpellings(chronicle), nearValues: createNearValues(chronicle) };
}

/** The texts with the best reading of each word, the second best and so on; none if a word has no reading. */
function textsOf(readings: readonly (readonly string[])[]): string[] {
  if (readings.length === 0 || readings.some((reading) => reading.length === 0)) return [];
  const most = Math.max(...readings.map((reading) => reading.length));
  return Array.from({ length: most }, (_, at) =>
    readings.map((reading) => reading[Math.min(at, reading.length - 1)]).join(' '),
  );
}
