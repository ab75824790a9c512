/** Text broken into lines as a typesetter would: at phrases in Japanese, at words elsewhere, lines of like length. */
import type { Lang } from '../../core/model/text.ts';

/** The width of a text in one line. */
export type Measure = (text: string) => number;

const NEVER_FIRST = /^[、。，．・：；？！ー）」』】〉》〕)\]},.:;!?%々ぁぃぅぇぉっゃゅょァィゥェォッャュョ〜–…]/u;
const MARKS_ONLY = new RegExp(`${NEVER_FIRST.source}+\\s*$`, 'u');
const NEVER_LAST = /[（「『【〈《〔([{]$/u;
const LATIN = /[\p{Script=Latin}\p{N}]/u;

/**
 * Breaks a text into lines no wider than `width`.
 * @param most lines at most; what has no room is cut with an ellipsis
 */
export function wrapText(text: string, lang: Lang, width: number, measure: Measure, most = Infinity): string[] {
  const lines = fill(splitPhrases(text, lang), width, measure);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(lang === 'ja' ? '' : ' '), width, measure)];
}

/** The same number of lines as `wrapText` needs, but of like length, for headings. */
export function balanceText(text: string, lang: Lang, width: number, measure: Measure): string[] {
  const phrases = splitPhrases(text, lang);
  const lines = fill(phrases, width, measure);
  let [low, high] = [width / 2, width];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    const tried = fill(phrases, middle, measure);
    if (tried.length !== lines.length || tried.some((line) => measure(line) > middle)) low = middle;
    else high = middle;
  }
  return fill(phrases, high, measure);
}

/** The pieces that stay in one line; spaces stay at their ends. */
export function splitPhrases(text: string, lang: Lang): string[] {
  if (lang !== 'ja') return text.match(/\S+\s*/g) ?? [];
  const words = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  const phrases: string[] = [];
  for (const word of words) {
    const before = phrases.at(-1);
    if (before !== undefined && staysWith(before, word)) phrases[phrases.length - 1] = before + word;
    else phrases.push(word);
  }
  return phrases;
}

/** Particles and endings follow their word, small marks what they close, and names in Latin letters stay whole. */
function staysWith(before: string, word: string): boolean {
  if (NEVER_FIRST.test(word) || NEVER_LAST.test(before) || /^\s/.test(word)) return true;
  if (/\s$/.test(before)) return false;
  const [end, start] = [before.at(-1)!, word.charAt(0)];
  if (/[、。」』）]/u.test(end)) return /^[ぁ-ん]/u.test(word) && end !== '、' && end !== '。';
  if (/^[ぁ-ん]+/u.test(word) || /\d[かヶ]$/u.test(before)) return true;
  const isRun = (pattern: RegExp) => pattern.test(end) && pattern.test(start);
  return (
    isRun(/[\p{Script=Han}\p{N}]/u) ||
    isRun(/\p{Script=Katakana}|ー/u) ||
    (LATIN.test(end) && /[\w.+#/’'-]/u.test(start)) ||
    /[.\-/+#’']$/.test(before)
  );
}

function fill(phrases: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const phrase of phrases.flatMap((one) => (measure(one.trimEnd()) > width ? [...one] : [one]))) {
    if (line !== '' && measure((line + phrase).trimEnd()) > width && !MARKS_ONLY.test(phrase)) {
      lines.push(line.trimEnd());
      line = phrase.trimStart();
    } else line += phrase;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

function cut(text: string, width: number, measure: Measure): string {
  const characters = [...text];
  while (characters.length > 0 && measure(`${characters.join('').trimEnd()}…`) > width) characters.pop();
  return `${characters.join('').replace(/[、。,.\s]+$/u, '')}…`;
}
