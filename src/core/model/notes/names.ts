/** The names that the records know, and texts that are no more than names. */
import type { Records } from '../records.ts';

/** Lists the names, former names and other spellings of all entities, the longest first. */
export function listNames(records: Records): string[] {
  const own = [...records.projects, ...records.companies].flatMap(({ value }) => [
    ...Object.values(value.name ?? {}),
    ...(value.aliases ?? []),
  ]);
  const taken = records.events
    .flatMap(({ value }) => value.effects ?? [])
    .flatMap((effect) =>
      effect?.type === 'renamed' ? [...Object.values(effect.name), ...Object.values(effect.was ?? {})] : [],
    );
  const known = [...own, ...taken].flatMap((name) => name ?? []);
  return [...new Set(known)].sort((a, b) => b.length - a.length);
}

/**
 * True if a text is no more than names: such names, numbers and versions, words like "GA" and "v1beta1", and of several
 * words those that begin with a capital.
 */
export function isMereName(text: string, names: readonly string[]): boolean {
  const isName = wordsOf(text).length > 1 ? /\p{N}|^\p{Lu}/u : /\p{N}|\p{Lu}.*\p{Lu}/u;
  const rest = names.reduce((left, name) => left.replaceAll(name, ' '), text);
  return wordsOf(rest).every((word) => isName.test(word));
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
