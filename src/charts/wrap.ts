/** Words broken into lines where a reader would break them. */
import { textWidth } from '../core/layout/text-width.ts';
import type { Lang } from '../core/model/text.ts';

const STAYS_WITH_THE_WORD_BEFORE = /^[\p{P}\p{Script=Hiragana}ー\s]+$/u;

/** Breaks a text into lines of at most so many pixels, between words in English and between phrases in Japanese. */
export function wrapText(text: string, lang: Lang, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const phrase of listPhrases(text, lang)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + phrase).trimEnd(), size) <= width)
      lines[lines.length - 1] = last + phrase;
    else lines.push(phrase);
  }
  return lines.map((line) => line.trim());
}

function listPhrases(text: string, lang: Lang): string[] {
  if (lang !== 'ja') return text.match(/\S+\s*/g) ?? [];
  const phrases: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    const last = phrases.at(-1);
    const isLatinRun = last !== undefined && /[\w. -]$/.test(last) && /^[\w. -]/.test(segment);
    if (last !== undefined && (isLatinRun || STAYS_WITH_THE_WORD_BEFORE.test(segment)))
      phrases[phrases.length - 1] = last + segment;
    else phrases.push(segment);
  }
  return phrases;
}
