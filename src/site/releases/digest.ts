/** The digest by which an alteration of a kept file is noticed. */
import { createHash } from 'node:crypto';

/** The SHA-256 of a text in hexadecimal digits; line ends count as one character, as some systems write them otherwise. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
