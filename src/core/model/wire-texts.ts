/** Texts in both languages, a column for each, what both share written once. */
import type { Text } from './text.ts';
import { decodeLines, encodeLines } from './wire-lines.ts';

/** In the second column: as in the first. No text of a line is a tab alone. */
const SAME = '\t';

export type WireTexts = readonly [en: string, ja: string];

export function encodeTexts(texts: readonly Text[]): WireTexts {
  return [encodeLines(texts.map(({ en }) => en)), encodeLines(texts.map(({ en, ja }) => (ja === en ? SAME : ja)))];
}

/** The inverse of `encodeTexts`: the text at each place of a list of `length` texts. */
export function decodeTexts([first, second]: WireTexts, length: number): (place: number) => Text {
  const [en, ja] = [decodeLines(first, length), decodeLines(second, length)];
  return (place) => {
    const text = en(place);
    const other = ja(place);
    return { en: text, ja: other === SAME ? text : other };
  };
}
