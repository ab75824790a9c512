/** "Did you mean …?" for a mistyped word. */
import { editDistance } from './edit-distance.ts';

/** The known word nearest to `word`, if it is near enough to be meant: one slip in three letters, and three at most. */
export function findNearest(word: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.min(3, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** Formats `did you mean "x"?` for the nearest known word, or gives `otherwise` where none is near. */
export function formatSuggestion(word: string, known: Iterable<string>, otherwise: string): string {
  const nearest = findNearest(word, known);
  return nearest === undefined ? otherwise : `did you mean "${nearest}"?`;
}
