/** "+n": the events that a mark stands for, opened by coming nearer, or as a list where they share a day. */
import type { LanesView } from './lanes-view.ts';
import type { LanesZoom } from './lanes-zoom.ts';
import type { Reader } from './reader.ts';

/**
 * Lets "+n" open on a click, and on the space bar while its mark has the focus.
 * @param list shows events that no zoom tells apart; ids in order of time. Without it their mark's link is followed
 */
export function startClusters(
  frame: HTMLElement,
  view: LanesView,
  zoom: LanesZoom,
  { chronicle }: Reader,
  list?: (ids: string[], byKey: boolean) => void,
): void {
  const open = (event: Event, byKey: boolean) => {
    const key = (event.target as Element).closest('[data-key]')?.getAttribute('data-key');
    const mark = view.placed.marks.find((one) => one.key === key && one.others.length > 0);
    if (!mark) return;
    const events = [mark.number, ...mark.others].sort((a, b) => a - b).map((one) => chronicle.events[one]!);
    const from = Math.min(...events.map(({ date }) => date.earliest));
    const to = Math.max(...events.map(({ date }) => date.latest));
    const isOneDay = events.every(({ date }) => date.earliest === from && date.latest === to);
    if (isOneDay || !zoom.into([from, to])) {
      if (!list) return;
      list(
        events.map(({ id }) => id),
        byKey,
      );
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  frame.addEventListener(
    'click',
    (event) => {
      if ((event.target as Element).closest('.others')) open(event, false);
    },
    { capture: true },
  );
  frame.addEventListener('keydown', (event) => {
    if (event.key === ' ') open(event, true);
  });
}
