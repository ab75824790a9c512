/** A text in the wire form: one string where both languages say the same. */
import type { Text } from './text.ts';

export type WireText = string | readonly [en: string, ja: string];

export function encodeText({ en, ja }: Text): WireText {
  return en === ja ? en : [en, ja];
}

/** The inverse of `encodeText`. */
export function decodeText(wire: WireText): Text {
  return typeof wire === 'string' ? { en: wire, ja: wire } : { en: wire[0], ja: wire[1] };
}
