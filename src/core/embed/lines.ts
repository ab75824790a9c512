/** How many lines a text takes, without a font at hand: on the safe side, so that what is reserved is enough. */
import { textWidth } from '../layout/text-width.ts';

/** What stays together on a line: a word, or a letter of a script that breaks anywhere. */
const PIECE = /[\u3000-\u9fff\uf900-\uffef]|[^\s\u3000-\u9fff\uf900-\uffef]+\s*|\s+/g;
/** What may not begin a line stays with the letter before it. */
const CLOSING = /^[、。，．）」』】・ー〜！？：；々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;

/**
 * Breaks a text into lines as a browser would, at the latest.
 * @param width pixels of a line
 * @param size font size in pixels
 */
export function countLines(text: string, width: number, size: number, bold = false): number {
  let lines = 1;
  let used = 0;
  for (const piece of text.match(PIECE) ?? []) {
    const wide = textWidth(piece.trimEnd(), size, bold);
    if (used > 0 && used + wide > width && !CLOSING.test(piece)) {
      lines++;
      used = 0;
    }
    used += textWidth(piece, size, bold);
    // A word longer than a line is broken.
    for (; used > width && wide > width; used -= width) lines++;
  }
  return lines;
}
