/** An id from a title. */

const LONGEST = 48;
const SMALL_WORDS = new Set(['a', 'an', 'and', 'as', 'at', 'for', 'in', 'is', 'its', 'of', 'on', 'the', 'to', 'with']);

/** Suggests an id: the words of an English title without the small ones, as many as fit; may be empty. */
export function suggestId(title: string): string {
  const plain = title.normalize('NFKD').replace(/[\p{M}'’]/gu, '');
  const words = (plain.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => !SMALL_WORDS.has(word));
  return words.reduce((id, word) => {
    const longer = id ? `${id}-${word}` : word;
    return longer.length <= LONGEST ? longer : id;
  }, '');
}
