/** A query in words, as the name of a view. */
import { formatDaysShort } from '../core/dates/format.ts';
import type { Chronicle } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import { nameValue } from '../core/query/name-value.ts';
import { FACETS, type FacetId, type Query } from '../core/query/query.ts';
import { rangeOf } from '../core/query/range.ts';
import { TAKE } from '../i18n/take.ts';

/** What a query narrows the record to; empty if it leaves all. Unknown ids are named as they are. */
export function describeQuery(query: Query, chronicle: Chronicle, lang: Lang): string {
  const words = TAKE[lang];
  const list = (facet: FacetId, ids: readonly string[], type: 'conjunction' | 'disjunction'): string =>
    new Intl.ListFormat(lang, { type }).format(ids.map((id) => nameValue(facet, id, chronicle, lang)));
  const parts = FACETS.flatMap((facet) => {
    const { any, not, all } = query.facets[facet];
    if (any.length + not.length === 0) return [];
    const wanted = list(facet, any, all ? 'conjunction' : 'disjunction');
    return [words.choice(words.facets[facet], wanted, list(facet, not, 'disjunction'))];
  });
  if (query.text) parts.push(words.containing(query.text));
  if (query.from !== undefined || query.to !== undefined) {
    const { from, to } = rangeOf(query, chronicle);
    parts.push(formatDaysShort(from, to, lang));
  }
  return parts.join(words.between);
}

/** The name of a view narrowed by a query. */
export function nameView(view: string, query: Query, chronicle: Chronicle, lang: Lang): string {
  const to = describeQuery(query, chronicle, lang);
  return to ? TAKE[lang].narrowed(view, to) : view;
}
