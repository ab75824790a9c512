/** The line of a file at which something is wrong, with a caret under the place. */

/** Columns of a terminal left and right of the place; lines of data may be as long as files. */
const AROUND = 48;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/**
 * Quotes the line around an offset and puts a caret under it, as two lines that begin with the number of the line.
 * Characters that take two columns count as such, so that the caret stands where it should in a terminal.
 */
export function formatExcerpt(text: string, offset: number, line: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const from = Math.max(start, offset - AROUND);
  const to = Math.min(end === -1 ? text.length : end, offset + AROUND);
  const before = `${from > start ? '…' : ''}${plain(text.slice(from, offset))}`;
  const after = plain(text.slice(offset, to).replace(/\r$/, ''));
  const number = String(line);
  const shift = [...new Intl.Segmenter().segment(before)].map(({ segment }) => (WIDE.test(segment) ? '  ' : ' '));
  return `  ${number} | ${before}${after}\n  ${' '.repeat(number.length)} | ${shift.join('')}^`;
}

// What would move the caret, or the terminal.
const plain = (text: string): string => text.replace(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu, ' ');
