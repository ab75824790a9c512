/** The sheet of the filter: every value of a facet, to be found, wanted or excluded. */
import { askForAll, countChosen } from '../core/query/choices.ts';
import { emptyQuery, type FacetId } from '../core/query/query.ts';
import { createFacetList } from './facet-list.ts';
import type { FacetValues } from './facet-values.ts';
import type { Reader } from './reader.ts';
import { filterIn } from './survivors.ts';

/** Lists longer than this have a field to find values in. */
const LONG = 20;
/** The least height of the sheet, for which it moves up; pixels. */
const LEAST = 460;

const hasKeyboard = matchMedia('(hover: hover)');

/** Lets the buttons of a bar open the sheet: each at its facet, or where the reader left it. */
export function startFacetSheet(
  sheet: HTMLDialogElement,
  openers: readonly HTMLElement[],
  valuesOf: FacetValues,
  reader: Reader,
): void {
  const { store, selection, hits, words, chronicle } = reader;
  const list = createFacetList(sheet.querySelector('[data-values]')!, valuesOf, reader);
  const find = sheet.querySelector<HTMLInputElement>('[data-find]')!;
  const found = sheet.querySelector<HTMLElement>('[data-found]')!;
  const left = sheet.querySelector<HTMLElement>('[data-left]')!;
  const match = sheet.querySelector<HTMLElement>('[data-match]')!;
  const [anyOf, allOf] = match.querySelectorAll('input');
  const facets = [...sheet.querySelectorAll<HTMLInputElement>('[name="facet"]')];
  let facet = facets[0]!.value as FacetId;
  let isMany = false;

  /** Whether events have several values of a facet; else all of two would never be found. */
  const hasSeveral = (one: FacetId) => {
    const counts = [...selection.counts(emptyQuery)[one].values()];
    return counts.reduce((sum, count) => sum + count, 0) > chronicle.events.length;
  };
  const update = () => {
    const { query } = store;
    list.update(query);
    const { all } = query.facets[facet];
    match.hidden = !all && !isMany;
    allOf!.checked = all;
    anyOf!.checked = !all;
    left.textContent = words.eventsOf(selection.survivors(query, hits(query)).size, chronicle.events.length);
  };
  const show = (next: FacetId) => {
    facet = next;
    isMany = hasSeveral(facet);
    list.show(facet);
    find.value = found.textContent = '';
    find.hidden = list.length <= LONG;
    find.placeholder = find.dataset[facet] ?? '';
    find.setAttribute('aria-label', find.placeholder);
    update();
  };
  const open = (opener: HTMLElement) => {
    const { left: x, bottom } = opener.getBoundingClientRect();
    sheet.style.setProperty('--x', `${x}px`);
    sheet.style.setProperty('--y', `${Math.max(8, Math.min(bottom + 6, innerHeight - LEAST))}px`);
    const wanted = opener.dataset.openFacet || facet;
    for (const one of facets) one.checked = one.value === wanted;
    show(wanted as FacetId);
    sheet.showModal();
    // A field in focus would open the keyboard of a screen over half of the values.
    (find.hidden || !hasKeyboard.matches ? facets.find((one) => one.checked)! : find).focus();
  };

  for (const opener of openers) opener.addEventListener('click', () => open(opener));
  for (const one of facets) one.addEventListener('change', () => show(one.value as FacetId));
  match.addEventListener('change', () => store.set(askForAll(store.query, facet, allOf!.checked)));
  find.addEventListener('input', () => {
    const count = list.find(find.value);
    found.textContent = find.value ? words.valuesFound(count) : '';
  });
  sheet.addEventListener('keydown', (event) => {
    // Escape that closes the sheet clears nothing else, and keys of the page do not reach through it.
    event.stopPropagation();
    if (event.target !== find) return;
    if (event.key === 'ArrowDown') sheet.querySelector<HTMLElement>('[data-values] [tabindex="0"]')?.focus();
    else if (event.key === 'Escape' && find.value) {
      find.value = '';
      find.dispatchEvent(new Event('input'));
    } else return;
    event.preventDefault();
  });
  sheet.addEventListener('click', (event) => {
    if ((event.target as Element).closest('[data-close]')) sheet.close();
    if (event.target !== sheet) return;
    sheet.close();
    // What lies under a click beside the sheet is reached if it opens the sheet elsewhere.
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-open-facet]');
    if (under) open(under);
  });
  // The event comes later than the call: by then the sheet may have been opened again.
  sheet.addEventListener('close', () => {
    if (!sheet.open) list.clear();
  });

  let followed = '';
  store.subscribe((query) => {
    const filter = filterIn(query);
    if (filter === followed) return;
    followed = filter;
    for (const opener of openers) {
      const own = opener.dataset.openFacet as FacetId | '';
      const choices = own ? [query.facets[own]] : Object.values(query.facets);
      const count = choices.reduce((sum, choice) => sum + countChosen(choice), 0);
      const badge = opener.querySelector('span')!;
      badge.hidden = count === 0;
      badge.textContent = own && query.facets[own].all && count > 1 ? words.allOf(count) : String(count);
    }
    if (sheet.open) update();
  });
}
