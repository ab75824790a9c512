/** The filter bar: links to pages become buttons that choose; counts follow every other choice. */
import { foldText } from '../core/query/fold.ts';
import { emptyQuery, type FacetId, type Query } from '../core/query/query.ts';
import { closeOnLeave } from './disclosure.ts';
import type { Reader } from './reader.ts';

function becomeButton(link: HTMLAnchorElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  button.append(...link.childNodes);
  Object.assign(button.dataset, link.dataset);
  link.replaceWith(button);
  return button;
}

/** Chooses these values in a facet; what the address excludes stays excluded. */
function withChoice(query: Query, facet: FacetId, any: readonly string[]): Query {
  const { not, all } = query.facets[facet];
  const choice = { any, not: not.filter((value) => !any.includes(value)), all: all && any.length > 0 };
  return { ...query, facets: { ...query.facets, [facet]: choice } };
}

/** Brings one bar to life; the facet that it chooses in is named in its `data-facet`. */
export function startFacetBar(bar: HTMLElement, { store, selection, words, hits, lang }: Reader): void {
  const facet = bar.dataset.facet as FacetId;
  const row = bar.querySelector('.chips')!;
  const all = becomeButton(bar.querySelector('a[data-all]')!);
  const chips = [...bar.querySelectorAll<HTMLAnchorElement>('a[data-value]')].map(becomeButton);
  const more = bar.querySelector('details');
  all.removeAttribute('aria-current');

  bar.addEventListener('click', ({ target }) => {
    const chip = (target as Element).closest('button');
    const { any } = store.query.facets[facet];
    const value = chip?.dataset.value;
    if (chip === all)
      store.set({ ...store.query, facets: { ...store.query.facets, [facet]: emptyQuery.facets[facet] } });
    else if (value !== undefined)
      store.set(
        withChoice(
          store.query,
          facet,
          any.includes(value) ? any.filter((one) => one !== value) : [...any, value].sort(),
        ),
      );
  });

  if (more) {
    const find = more.querySelector('input')!;
    find.hidden = false;
    find.addEventListener('input', () => {
      const wanted = foldText(find.value);
      for (const chip of more.querySelectorAll<HTMLElement>('[data-value]'))
        chip.hidden = !foldText(chip.textContent ?? '').includes(wanted);
    });
    closeOnLeave(more);
  }

  store.subscribe((query) => {
    const found = hits(query);
    const counts = selection.counts(query, found)[facet];
    const { any, not } = query.facets[facet];
    all.setAttribute('aria-pressed', String(any.length + not.length === 0));
    for (const chip of chips) {
      const value = chip.dataset.value!;
      const count = counts.get(value) ?? 0;
      const isChosen = any.includes(value);
      chip.dataset.count = String(count);
      chip.querySelector('span')!.textContent = count.toLocaleString(lang);
      chip.setAttribute('aria-pressed', String(isChosen));
      if (isChosen && chip.parentElement !== row) {
        const hasFocus = chip === document.activeElement;
        row.append(chip);
        chip.hidden = false;
        if (hasFocus) chip.focus();
      }
    }
    const hidden = chips.filter((chip) => chip.parentElement !== row).length;
    if (more) more.querySelector('summary')!.textContent = words.more(hidden);
  });
}
