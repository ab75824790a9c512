/** The values of a facet as a list to choose from: each can be wanted or excluded, and shows its count. */
import { toggleValue, type Wish } from '../core/query/choices.ts';
import { foldText } from '../core/query/fold.ts';
import { emptyQuery, type FacetId, type Query } from '../core/query/query.ts';
import { formatCount } from '../i18n/count.ts';
import { createElement } from './element.ts';
import type { FacetValue, FacetValues } from './facet-values.ts';
import type { Reader } from './reader.ts';
import { startRoving } from './roving.ts';

interface Row {
  readonly value: FacetValue;
  readonly item: HTMLElement;
  readonly want: HTMLButtonElement;
  readonly exclude: HTMLButtonElement;
  readonly count: HTMLElement;
}

export interface FacetList {
  /** Lists a facet anew: what is chosen first, then by count; years in order of time. */
  show(facet: FacetId): void;
  /** Shows what a query chooses and leaves, in the order that there is. */
  update(query: Query): void;
  /** Keeps the values whose names hold a text; gives their number. */
  find(text: string): number;
  /** Leaves the list empty. */
  clear(): void;
  readonly length: number;
}

/** Creates the list in an element. */
export function createFacetList(list: HTMLElement, valuesOf: FacetValues, reader: Reader): FacetList {
  const { store, selection, hits, words } = reader;
  let facet: FacetId;
  let rows: Row[] = [];
  const seen = () => rows.filter(({ item }) => !item.hidden).flatMap(({ want, exclude }) => [want, exclude]);
  const settle = startRoving(list, seen, { ArrowDown: 2, ArrowUp: -2, ArrowRight: 1, ArrowLeft: -1 });

  const createRow = (value: FacetValue): Row => {
    const count = createElement('span');
    const want = createElement(
      'button',
      { type: 'button', 'data-wish': 'any', 'data-value': value.id },
      createElement('i', { 'data-hue': value.hue?.toString() }),
      createElement('b', {}, value.name),
      count,
    );
    const label = words.exclude(value.name);
    const exclude = createElement('button', {
      ...{ type: 'button', 'data-wish': 'not', 'aria-label': label, title: label },
    });
    return { value, item: createElement('li', {}, want, exclude), want, exclude, count };
  };

  list.addEventListener('click', ({ target }) => {
    const row = rows.find(({ item }) => item.contains(target as Node));
    const wish = (target as Element).closest<HTMLElement>('[data-wish]')?.dataset.wish;
    if (row && wish) store.set(toggleValue(store.query, facet, row.value.id, wish as Wish));
  });

  const self: FacetList = {
    get length() {
      return rows.length;
    },
    show(next) {
      facet = next;
      list.dataset.facet = facet;
      const query = store.query;
      const { any, not } = query.facets[facet];
      const whole = selection.counts(emptyQuery)[facet];
      const counts = selection.counts(query, hits(query))[facet];
      const isChosen = (id: string) => any.includes(id) || not.includes(id);
      const values = [...valuesOf(facet).values()].filter(({ id }) => isChosen(id) || (whole.get(id) ?? 0) > 0);
      const rank = ({ id }: FacetValue) => (isChosen(id) ? 1e9 : 0) + (counts.get(id) ?? 0);
      if (facet !== 'year') values.sort((a, b) => rank(b) - rank(a));
      rows = values.map(createRow);
      list.replaceChildren(...rows.map(({ item }) => item));
      list.scrollTop = 0;
      settle();
      self.update(query);
    },
    update(query) {
      const { any, not } = query.facets[facet];
      const counts = selection.counts(query, hits(query))[facet];
      const most = Math.max(1, ...counts.values());
      for (const { value, item, want, exclude, count } of rows) {
        const left = counts.get(value.id) ?? 0;
        want.dataset.count = String(left);
        want.setAttribute('aria-pressed', String(any.includes(value.id)));
        exclude.setAttribute('aria-pressed', String(not.includes(value.id)));
        count.textContent = formatCount(left);
        item.style.setProperty('--share', String(left / most));
      }
    },
    clear() {
      rows = [];
      list.replaceChildren();
    },
    find(text) {
      const wanted = foldText(text.trim());
      for (const { value, item } of rows) item.hidden = !value.folded.includes(wanted);
      settle();
      return rows.filter(({ item }) => !item.hidden).length;
    },
  };
  return self;
}
