/** Texts in every language, a column for each, what a language shares with the first written once. */
import { textIn, type Lang, type Text } from './text.ts';
import { decodeLines, encodeLines } from './wire-lines.ts';

/** In a column after the first: as in the first. No text of a line is a tab alone. */
const SAME = '\t';

export type WireTexts = readonly string[];

export function encodeTexts(texts: readonly Text[], languages: readonly Lang[]): WireTexts {
  const [first] = languages;
  return languages.map((lang) =>
    encodeLines(texts.map((text) => (lang !== first && text[lang] === text[first!] ? SAME : text[lang]))),
  );
}

/** The inverse of `encodeTexts`: the text at each place of a list of `length` texts. */
export function decodeTexts(wire: WireTexts, languages: readonly Lang[], length: number): (place: number) => Text {
  const columns = wire.map((lines) => decodeLines(lines, length));
  return (place) => {
    const text = columns[0]!(place);
    return textIn(languages, (lang) => {
      const own = columns[languages.indexOf(lang)]!(place);
      return own === SAME ? text : own;
    });
  };
}
