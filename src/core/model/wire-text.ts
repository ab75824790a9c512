/** A text in the wire form: one string where all languages say the same, else one a language, in their order. */
import { textIn, type Lang, type Text } from './text.ts';

export type WireText = string | readonly string[];

export function encodeText(text: Text, languages: readonly Lang[]): WireText {
  const said = languages.map((lang) => text[lang]);
  return said.every((one) => one === said[0]) ? said[0]! : said;
}

/** The inverse of `encodeText`. */
export function decodeText(wire: WireText, languages: readonly Lang[]): Text {
  return textIn(languages, (lang) => (typeof wire === 'string' ? wire : wire[languages.indexOf(lang)]!));
}
