/** Texts that stand in a lone file, with the hash by which its policy names them. */
import { createHash } from 'node:crypto';

/** A text and its SHA-256 in Base64. */
export function nameText(text: string): { text: string; hash: string } {
  return { text, hash: createHash('sha256').update(text).digest('base64') };
}
