/** The name of a value of a facet. */
import type { Chronicle } from '../model/chronicle.ts';
import type { Lang } from '../model/text.ts';
import type { FacetId } from './query.ts';
import { nameYear } from './years.ts';

/** What readers call the value of this id; an unknown id is its own name. */
export function nameValue(facet: FacetId, id: string, chronicle: Chronicle, lang: Lang): string {
  if (facet === 'year') return nameYear(id, lang);
  const { entities, kinds, themes } = chronicle;
  const named = { kind: kinds, theme: themes, company: entities, project: entities };
  return named[facet].find((one) => one.id === id)?.name[lang] ?? id;
}
