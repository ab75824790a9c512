/** What is chosen, each as a chip that takes it back. */
import { toggleValue, type Wish } from '../core/query/choices.ts';
import { FACETS, type FacetId, type Query } from '../core/query/query.ts';
import { createElement } from './element.ts';
import type { FacetValues } from './facet-values.ts';
import type { Reader } from './reader.ts';

interface Token {
  readonly key: string;
  readonly text: string;
  /** The query without it. */
  without(query: Query): Query;
}

/**
 * Creates what shows the tokens of a query in an element: its values and its text.
 * @param isShown whether a value that is wanted is shown as chosen elsewhere
 * @returns shows them; true if others are shown than before
 */
export function createTokens(
  place: HTMLElement,
  valuesOf: FacetValues,
  isShown: (facet: FacetId, value: string) => boolean,
  { store, words }: Reader,
): (query: Query) => boolean {
  let shown: readonly Token[] = [];
  const tokensOf = ({ facets, text }: Query): Token[] => {
    const ofValue = (facet: FacetId, value: string, wish: Wish): Token => {
      const { name } = valuesOf(facet).get(value)!;
      return {
        key: `${facet} ${wish} ${value}`,
        text: wish === 'any' ? name : words.without(name),
        without: (query) => toggleValue(query, facet, value, wish),
      };
    };
    const ofText = {
      key: `text ${text}`,
      text: words.quoted(text),
      without: (query: Query) => ({ ...query, text: '' }),
    };
    return [
      ...(text ? [ofText] : []),
      ...FACETS.flatMap((facet) => [
        ...facets[facet].any.filter((value) => !isShown(facet, value)).map((value) => ofValue(facet, value, 'any')),
        ...facets[facet].not.map((value) => ofValue(facet, value, 'not')),
      ]),
    ];
  };
  place.addEventListener('click', ({ target }) => {
    const chip = (target as Element).closest<HTMLElement>('[data-token]');
    const token = shown.find(({ key }) => key === chip?.dataset.token);
    if (!chip || !token) return;
    const at = [...place.children].indexOf(chip);
    store.set(token.without(store.query));
    // The next chip takes the focus of the one that went.
    ((place.children[at] ?? place.nextElementSibling) as HTMLElement).focus({ preventScroll: true });
  });
  return (query) => {
    const tokens = tokensOf(query);
    if (tokens.map(({ key }) => key).join('\n') === shown.map(({ key }) => key).join('\n')) return false;
    shown = tokens;
    place.replaceChildren(
      ...tokens.map(({ key, text }) =>
        createElement(
          'button',
          { type: 'button', class: 'chip token', 'data-token': key, 'aria-label': words.remove(text) },
          text,
        ),
      ),
    );
    return true;
  };
}
