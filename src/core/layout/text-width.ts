/** How wide a text will be, without a font at hand: on the safe side, so that labels keep clear of each other. */

const NARROW = /[iljtfrI1.,:;'|!()[\] ]/;
const BROAD = /[mwMW@%]/;
const FULL = /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/;

/**
 * Estimates the width of one line of text in the widest of the common system sans fonts.
 * @param size font size in pixels
 * @param bold whether it is set in semi-bold or bold
 * @returns pixels
 */
export function textWidth(text: string, size: number, bold = false): number {
  let em = known.get(text);
  if (em === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, (em = measure(text)));
  }
  return em * size * (bold ? 1.09 : 1);
}

/** Widths in parts of the font size: the same labels are asked for at every step of a zoom. */
const known = new Map<string, number>();
const MOST_KNOWN = 4000;

function measure(text: string): number {
  let em = 0;
  for (const char of text) {
    if (FULL.test(char)) em += 1;
    else if (NARROW.test(char)) em += 0.42;
    else if (BROAD.test(char)) em += 0.98;
    else if (char >= 'A' && char <= 'Z') em += 0.72;
    else em += 0.62;
  }
  return em;
}
