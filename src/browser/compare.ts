/** The page of a comparison: the two that its address asks for, drawn; and spoken once the reader has chosen. */
import { completePair } from '../core/history/closest.ts';
import { comparePair, type Pair } from '../core/history/comparison.ts';
import { compareList } from '../draw/compare-list.ts';
import { compareBrief, compareTables } from '../draw/compare-tables.ts';
import { compareTitle, createCompareText } from '../draw/compare-text.ts';
import { drawChildren } from '../draw/markup.ts';
import { createEventAddress } from './event-address.ts';
import { startClusters } from './lanes-clusters.ts';
import { startKeys } from './lanes-keys.ts';
import { startSteps } from './lanes-steps.ts';
import { startTip } from './lanes-tip.ts';
import { startTools } from './lanes-tools.ts';
import { startLanes } from './lanes-view.ts';
import type { Reader } from './reader.ts';
import { startViewTools } from './view-tools.ts';

/** Brings the page to life: `a` and `b` in the address are the two; who is missing is chosen from the record. */
export function startCompare(page: HTMLElement, frame: HTMLElement, reader: Reader): void {
  const { chronicle, store, lang, base } = reader;
  const piece = (name: string) => page.querySelector<HTMLElement>(`[data-compare="${name}"]`)!;
  const [title, body, spoken, choice] = [piece('title'), piece('body'), piece('spoken'), piece('choice')];
  const selects = [...choice.querySelectorAll('select')] as [HTMLSelectElement, HTMLSelectElement];
  const site = document.title.slice(document.title.lastIndexOf(' | '));
  const text = createCompareText(chronicle, lang, {
    home: new URL('index.html', base).href,
    entity: ({ id, type }) => new URL(`${type === 'company' ? 'companies' : 'projects'}/${id}.html`, base).href,
    event: createEventAddress(reader),
  });
  const view = startLanes(frame, reader);

  let pair: Pair | undefined;
  const choose = (a: string, b: string) => store.set({ ...store.query, a, b });
  selects.forEach((select, side) => {
    select.addEventListener('change', () => {
      const [a, b] = pair!;
      const id = select.value;
      // Who is chosen twice changes places.
      if (side === 0) choose(id, id === b ? a : b);
      else choose(id === a ? b : a, id);
    });
  });
  choice.querySelector('button')!.addEventListener('click', () => choose(pair![1], pair![0]));

  store.subscribe(({ a, b }, how) => {
    const [one, other] = completePair(chronicle, a, b);
    if (pair?.[0] !== one || pair[1] !== other) {
      pair = [one, other];
      const comparison = comparePair(chronicle, pair);
      selects.forEach((select, side) => (select.value = pair![side]!));
      title.textContent = compareTitle(pair, text);
      document.title = title.textContent + site;
      drawChildren(body, [...compareTables(comparison, text), compareList(comparison, text)]);
      view.pick(pair);
      if (how !== 'start') spoken.textContent = compareBrief(comparison, text);
    }
  });

  // After the choice of the two, since it draws what is chosen.
  const zoom = startSteps(view, reader);
  startClusters(frame, view, zoom, reader);
  startTip(frame);
  startKeys(frame, view, zoom, reader);
  startViewTools({ only: () => pair, drawing: (take) => view.whole(() => take(frame)) }, reader);
  startTools(page.querySelector<HTMLElement>('[data-tools]')!, zoom);
}
