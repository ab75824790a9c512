/** Which way a language is written. */

const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** `rtl` for languages written from right to left; others need no word of it. */
export function directionOf(lang: string): 'rtl' | undefined {
  return RIGHT_TO_LEFT.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : undefined;
}
