/** Text as search compares it: without the differences that a reader does not type. */

const MIDDLE_DOTS_AND_LONG_VOWELS = /[・·ー]/g;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu;
const LONE_VOICING = /[\u3099\u309a]/g;
const PLAIN = /^[\x20-\x7e]*$/;
const HIRAGANA = /[ぁ-ゖゝゞ]/g;
const HIRAGANA_TO_KATAKANA = 0x60;
/** Text in which nothing is left to fold but case and kana: no marks, no letters beyond ASCII, kana and common kanji. */
const ORDINARY = /^[\x20-\x7e\u3000-\u3098\u309b-\u30ff\u4e00-\u9fff]*$/;

/** Spellings of one sound: ヴァ and バ, ウェ and ウエ. */
const SAME_SOUNDS = /ヴ[ァィェォ]|[ヴァィゥェォ]/g;
const PLAINEST: Readonly<Record<string, string>> = {
  ...{ ヴァ: 'バ', ヴィ: 'ビ', ヴ: 'ブ', ヴェ: 'ベ', ヴォ: 'ボ' },
  ...{ ァ: 'ア', ィ: 'イ', ゥ: 'ウ', ェ: 'エ', ォ: 'オ' },
};

/**
 * Folds full and half width, case, hiragana and katakana, marks on Latin letters, small vowels and ヴ; leaves out middle
 * dots, long-vowel marks and what cannot be seen. Kana keep their voicing: ガ is not カ. Folding twice changes nothing more.
 */
export function foldText(text: string): string {
  // Most text of a Latin page is plain, and folds by case alone.
  if (PLAIN.test(text)) return text.toLowerCase();
  const compatible = text.normalize('NFKC');
  const letters = ORDINARY.test(compatible)
    ? compatible.replace(MIDDLE_DOTS_AND_LONG_VOWELS, '').toLowerCase()
    : foldMarks(compatible);
  return letters
    .replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + HIRAGANA_TO_KATAKANA))
    .replace(SAME_SOUNDS, (kana) => PLAINEST[kana] ?? kana);
}

function foldMarks(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(MIDDLE_DOTS_AND_LONG_VOWELS, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(LATIN_MARKS, '$1')
    .normalize('NFKC')
    .replace(LONE_VOICING, '');
}
