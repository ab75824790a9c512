/** Where the words of a query stand in a text as it is shown. */
import { foldText } from './fold.ts';
import { isJapanese } from './terms.ts';

/** First and, exclusive, last UTF-16 offset. */
export type Range = [start: number, end: number];

/** A letter with its marks, also the separate voicing marks of half-width kana, and ヴ with the small vowel behind it. */
const LETTERS = /(?:[ヴゔ]|[ウう]\u3099|ｳﾞ)[ァィェォぁぃぇぉｧｨｪｫ]?|\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gu;
const WORD_PART = /[\p{Script=Latin}\p{N}]/u;

interface FoldedText {
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, where the letter that it came from stands. */
  readonly letters: readonly Range[];
}

/**
 * Creates the function that finds folded words in an unfolded text. Its ranges are in order and apart from each other;
 * a word of letters and digits counts only where a word begins. Texts are remembered, since titles come again.
 */
export function createHighlighter(): (text: string, words: Iterable<string>) => Range[] {
  const known = new Map<string, FoldedText>();

  return (text, words) => {
    const { folded, letters } = known.get(text) ?? foldLetters(text);
    known.set(text, { folded, letters });
    return mergeRanges(
      [...words].flatMap((word) =>
        findWord(folded, word).map((at): Range => [letters[at]?.[0] ?? 0, letters[at + word.length - 1]?.[1] ?? 0]),
      ),
    );
  };
}

function foldLetters(text: string): FoldedText {
  let folded = '';
  const letters: Range[] = [];
  for (const { 0: letter, index } of text.matchAll(LETTERS)) {
    const part = foldText(letter);
    const last = letters.at(-1);
    if (part === '' && last && letter !== '・') last[1] = index + letter.length;
    letters.push(...new Array<Range>(part.length).fill([index, index + letter.length]));
    folded += part;
  }
  return { folded, letters };
}

function findWord(folded: string, word: string): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (isJapanese(word) || isWordStart(folded, at)) places.push(at);
  }
  return places;
}

function isWordStart(folded: string, at: number): boolean {
  const before = folded[at - 1] ?? '';
  const isVersion = before === 'v' && /\p{N}/u.test(folded[at] ?? '');
  return isVersion || !WORD_PART.test(before);
}

function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
