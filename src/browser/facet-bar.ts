/** The filter bar: links to pages become buttons that choose; counts follow every other choice. */
import { clearFacet, hasChoices, isFiltered, toggleValue } from '../core/query/choices.ts';
import { type FacetId, type Query } from '../core/query/query.ts';
import { formatCount } from '../i18n/count.ts';
import { startFacetSheet } from './facet-sheet.ts';
import { createTokens } from './facet-tokens.ts';
import { createFacetValues } from './facet-values.ts';
import { startFilterTools } from './filter-tools.ts';
import { whenAtRest } from './idle.ts';
import type { Reader } from './reader.ts';
import { startRoving } from './roving.ts';
import { filterIn } from './survivors.ts';

/** In a saved view they are buttons already. */
function becomeButton(link: HTMLElement): HTMLButtonElement {
  if (link instanceof HTMLButtonElement) return link;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  button.append(...link.childNodes);
  Object.assign(button.dataset, link.dataset);
  link.replaceWith(button);
  return button;
}

/** Brings the bar to life: its row of chips, for the facet named there, its sheet for all facets, and its tools. */
export function startFacetBar(bar: HTMLElement, reader: Reader): void {
  const { store, selection, hits } = reader;
  const row = bar.querySelector<HTMLElement>('[data-facet]')!;
  const facet = row.dataset.facet as FacetId;
  const all = becomeButton(row.querySelector<HTMLElement>('[data-all]')!);
  const chips = [...row.querySelectorAll<HTMLElement>('[data-value]')].map(becomeButton);
  const byValue = new Map(chips.map((chip) => [chip.dataset.value!, chip]));
  const valuesOf = createFacetValues(reader);
  const isShown = (one: FacetId, value: string) => one === facet && byValue.has(value);
  const showTokens = createTokens(row.querySelector('[data-tokens]')!, valuesOf, isShown, reader);
  const settle = startRoving(row, () => [...row.querySelectorAll<HTMLElement>('button:not([hidden])')], {
    ArrowRight: 1,
    ArrowLeft: -1,
  });
  all.removeAttribute('aria-current');

  let isOwn = false;
  row.addEventListener('click', ({ target }) => {
    const chip = (target as Element).closest('button');
    const value = chip?.dataset.value;
    if (chip !== all && value === undefined) return;
    isOwn = true;
    store.set(value === undefined ? clearFacet(store.query, facet) : toggleValue(store.query, facet, value, 'any'));
    isOwn = false;
  });

  const press = (chip: HTMLElement, isPressed: boolean) => {
    chip.setAttribute('aria-pressed', String(isPressed));
  };
  const written = new Map<HTMLElement, string>();
  const write = (chip: HTMLElement, count: number, isPressed: boolean) => {
    const now = `${String(count)} ${String(isPressed)}`;
    if (written.get(chip) === now) return;
    written.set(chip, now);
    chip.querySelector('span')!.textContent = formatCount(count);
    if (chip !== all) chip.dataset.count = String(count);
    press(chip, isPressed);
  };
  /** What is chosen comes first, then what has most events left. Nothing moves for a click in the row or for a new time. */
  const arrange = (counts: ReadonlyMap<string, number>, any: readonly string[]) => {
    const rank = ({ dataset: { value, last } }: HTMLElement) =>
      (any.includes(value!) ? 1e9 : 0) + (counts.get(value!) ?? 0) - (last === undefined ? 0 : 1e8);
    row.append(...chips.toSorted((a, b) => rank(b) - rank(a)));
    row.scrollLeft = 0;
  };
  const choicesOf = ({ facets, text }: Query) => JSON.stringify([facets, text]);
  let arranged = '';
  let followed = '';
  store.subscribe((query: Query, how) => {
    const filter = filterIn(query);
    if (filter === followed) return;
    followed = filter;
    if (how === 'start' && !isFiltered(query)) {
      // The build wrote the counts of all events; those to come are made ready when there is time.
      press(all, true);
      for (const chip of chips) press(chip, false);
      settle();
      arranged = choicesOf(query);
      whenAtRest(() => void selection.counts(store.query)[facet]);
      return;
    }
    const found = hits(query);
    const counts = selection.counts(query, found)[facet];
    const { any, not } = query.facets[facet];
    write(all, selection.survivors(clearFacet(query, facet), found).size, any.length + not.length === 0);
    for (const [value, chip] of byValue) write(chip, counts.get(value) ?? 0, any.includes(value));
    const hasOthers = showTokens(query);
    const asked = choicesOf(query);
    const isNew = asked !== arranged && (how !== 'start' || hasChoices(query));
    arranged = asked;
    if (isNew && !isOwn) arrange(counts, any);
    if (hasOthers || isNew || how === 'start') settle();
  });

  const openers = [...bar.querySelectorAll<HTMLElement>('[data-open-facet]')];
  startFacetSheet(bar.querySelector('dialog')!, openers, valuesOf, reader);
  startFilterTools(bar, row.querySelector('[data-clear-range]') !== null, reader);
}
