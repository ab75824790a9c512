/** Which languages a history speaks, as its data say. */
import { languageTag } from './fields.ts';
import { valueAt } from './path.ts';
import { KNOWN_LANGUAGES, type Lang } from './text.ts';

/**
 * The languages of a history, from its `site.json` as far as that can be read: those that it lists, else those of its title.
 * The first is the default. `others` are records to look at where it says nothing. Never empty.
 */
export function languagesOf(site: unknown, others: readonly unknown[] = []): readonly Lang[] {
  const listed = valueAt(site, ['languages']);
  const found = [Array.isArray(listed) ? listed : [], ...[site, ...others].map(listTongues)].map((tags) =>
    tags.filter((tag): tag is Lang => languageTag.safeParse(tag).success),
  );
  const tags = found.find(({ length }) => length > 0) ?? KNOWN_LANGUAGES.slice(0, 1);
  return [...new Set(tags)];
}

/** The languages of the title or name of a record. */
function listTongues(record: unknown): unknown[] {
  const text = valueAt(record, ['title']) ?? valueAt(record, ['name']);
  return typeof text === 'object' && text !== null ? Object.keys(text) : [];
}
