/** Text as search compares it: without the differences that a reader does not type. */

const MIDDLE_DOTS_AND_LONG_VOWELS = /[・·ー]/gu;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu;
const PLAIN = /^[\x20-\x7e]*$/;
const HIRAGANA = /[\u3041-\u3096\u309d\u309e]/gu;
const HIRAGANA_TO_KATAKANA = 0x60;

/**
 * Folds full and half width, case, hiragana and katakana, and marks on Latin letters; leaves out middle dots, long-vowel
 * marks and what cannot be seen. Kana keep their voicing: ガ is not カ. Folding twice changes nothing more.
 */
export function foldText(text: string): string {
  // Most text of a Latin page is plain, and folds by case alone.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(MIDDLE_DOTS_AND_LONG_VOWELS, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(LATIN_MARKS, '$1')
    .normalize('NFKC')
    .replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + HIRAGANA_TO_KATAKANA));
}
