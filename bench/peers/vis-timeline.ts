/** The page of vis-timeline, by default or clustered, with the settings of its own examples. */
import type { PeerData } from '../pages/peer-data.ts';

declare const benchData: PeerData;
declare const vis: {
  DataSet: new (records: readonly object[]) => object;
  Timeline: new (container: Element, items: object, groups: object, options: object) => object;
};

const MILLISECONDS = 86_400_000;
const container = document.querySelector<HTMLElement>('[data-view="lanes"]')!;
const dateOf = (day: number): Date => new Date(day * MILLISECONDS);

const groups = new vis.DataSet(benchData.lanes.map(({ name }, id) => ({ id, content: name })));
const items = new vis.DataSet(
  benchData.items.map(({ id, lane, from, to, title }) =>
    to - from > 1
      ? { id, group: lane, content: title, start: dateOf(from), end: dateOf(to) }
      : { id, group: lane, content: title, start: dateOf(from) },
  ),
);
new vis.Timeline(container, items, groups, {
  ...('clustered' in container.dataset ? { cluster: { maxItems: 1 } } : {}),
  start: dateOf(benchData.from),
  end: dateOf(benchData.to + 1),
  onInitialDrawComplete: () => performance.mark('timeline-ready'),
});
