/** How long a summary should be at most. */
import type { Lang } from './text.ts';

/** Languages of which a character says about as much as two of an alphabet. */
const DENSE = /^(?:ja|zh|ko|yue)\b/;

/** Aim in characters: what a card has room for. */
export function mostOfSummary(lang: Lang): number {
  return DENSE.test(lang) ? 140 : 280;
}
