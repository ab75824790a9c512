/** How the words of a query may be read: as they are written, corrected, taken apart, or as a date. */
import type { Extent } from '../dates/extent.ts';
import type { Correct } from './correction.ts';
import { type DatePhrase, takeDates } from './date-phrase.ts';
import { partsOf, wordsOf } from './terms.ts';

/** One way to read a word of a query: words that must all be there, or days, and how far to believe it, 0–1. */
export interface Reading {
  readonly words: readonly string[];
  readonly extent?: Extent;
  readonly trust: number;
}

/** A query: what must be found, each in one of its readings, and the whole as if it were a name. */
export interface Asked {
  readonly words: readonly string[];
  readonly dates: readonly DatePhrase[];
  readonly whole: readonly string[];
}

type Vocabulary = ReadonlyMap<string, readonly string[]>;

const MAX_WORDS = 12;
/** Words that say nothing of what is looked for; とは, について, した, する, された and いつ folded. */
const SAYS_NOTHING = new Set(
  `a an and are as at by did do does for from how in is it its of on or that the to was were what when where which who why
  with トハ ニツイテ シタ スル サレタ イツ`.split(/\s+/),
);
const SPLIT_TRUST = 0.7;
const LONGEST_SPLIT = 60;

/** Reads a text as a query. Words that say nothing are left out, unless there are no others. */
export function readQuery(text: string): Asked {
  const { dates, rest } = takeDates(text);
  const words = wordsOf(rest).flatMap(partsOf);
  const telling = words.filter((word) => !SAYS_NOTHING.has(word));
  return {
    words: (telling.length + dates.length > 0 ? telling : words).slice(0, MAX_WORDS),
    dates: dates.slice(0, MAX_WORDS),
    whole: wordsOf(text),
  };
}

/** The readings of a query as it is written; a date may also be part of a title. */
export function readAsWritten({ words, dates }: Asked): Reading[][] {
  return [
    ...words.map((word): Reading[] => [{ words: [word], trust: 1 }]),
    ...dates.map(({ text, extent }): Reading[] => [
      { words: [], extent, trust: 1 },
      { words: wordsOf(text), trust: 1 },
    ]),
  ];
}

/** All readings of a word: as it is written, corrected, or taken apart. */
export function readLoosely(word: string, vocabulary: Vocabulary, correct: Correct): Reading[] {
  const apart = splitWord(word, vocabulary);
  return [
    { words: [word], trust: 1 },
    ...correct(word).map(({ word: meant, trust }) => ({ words: vocabulary.get(meant) ?? [], trust })),
    ...(apart ? [{ words: apart.flatMap((part) => vocabulary.get(part) ?? []), trust: SPLIT_TRUST }] : []),
  ];
}

/** The queries in which two neighbours are one word, such as the vocabulary has. */
export function joinNeighbours(words: readonly string[], vocabulary: Vocabulary): string[][] {
  return words.slice(1).flatMap((word, before) => {
    const joined = `${words[before] ?? ''}${word}`;
    return vocabulary.has(joined) ? [[...words.slice(0, before), joined, ...words.slice(before + 2)]] : [];
  });
}

/** The fewest words of the vocabulary, of two letters or a digit at least, that a word is made of; none if it is one. */
function splitWord(word: string, vocabulary: Vocabulary): readonly string[] | undefined {
  if (word.length > LONGEST_SPLIT) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      if (!before || (part.length < 2 && !/\p{N}/u.test(part)) || !vocabulary.has(part)) continue;
      if (before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, part];
    }
  }
  const parts = best[word.length];
  return parts && parts.length > 1 ? parts : undefined;
}
