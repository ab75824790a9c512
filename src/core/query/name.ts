/** What something is called, as search compares names. */
import { stemOf } from './terms.ts';

/** Folded words with spaces between, and as one word, with and without the endings of English. */
export interface Name {
  readonly words: string;
  readonly joined: string;
  readonly stem: string;
}

/** Folded words as a name. */
export function nameOf(words: readonly string[]): Name {
  return { words: words.join(' '), joined: words.join(''), stem: words.map(stemOf).join('') };
}
