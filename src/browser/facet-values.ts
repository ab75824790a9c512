/** The values of each facet, as readers see and find them. */
import { foldText } from '../core/query/fold.ts';
import { emptyQuery, type FacetId } from '../core/query/query.ts';
import { nameYear } from '../core/query/years.ts';
import type { Reader } from './reader.ts';

export interface FacetValue {
  readonly id: string;
  readonly name: string;
  /** Colour of its theme. */
  readonly hue?: number | undefined;
  /** All of its names, folded, as the find field compares them. */
  readonly folded: string;
}

/** Gives the values of a facet by id: those that exist, in the order of the data, and of years in order of time. */
export type FacetValues = (facet: FacetId) => ReadonlyMap<string, FacetValue>;

/** Creates what names the values; a facet's are made when they are first asked for. */
export function createFacetValues({ chronicle, selection, lang }: Reader): FacetValues {
  const { entities, kinds, themes } = chronicle;
  const made = new Map<FacetId, ReadonlyMap<string, FacetValue>>();
  const hueOf = (theme: string) => themes.find(({ id }) => id === theme)?.hue;
  const describe = (facet: FacetId) => {
    if (facet === 'year')
      return [...selection.counts(emptyQuery).year.keys()].map((id) => {
        const name = nameYear(id, lang);
        return { id, name, folded: foldText(name) };
      });
    if (facet === 'kind') return kinds.map(({ id, name }) => ({ id, name: name[lang], folded: fold(name) }));
    if (facet === 'theme')
      return themes.map(({ id, name, hue }) => ({ id, name: name[lang], hue, folded: fold(name) }));
    return entities
      .filter(({ type }) => type === facet)
      .map(({ id, name, aliases, theme }) => ({
        ...{ id, name: name[lang], hue: hueOf(theme) },
        folded: fold({ ...name, ...aliases }),
      }));
  };
  return (facet) => {
    const values = made.get(facet) ?? new Map(describe(facet).map((value) => [value.id, value]));
    made.set(facet, values);
    return values;
  };
}

const fold = (names: object) => foldText(Object.values(names).join('\n'));
