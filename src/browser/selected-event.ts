/** The selected event beside the lanes: chosen on them, kept in the address, left by Escape. */
import { formatDate } from '../core/dates/format.ts';
import { createEventDetail } from './event-detail.ts';
import { lightUp } from './light.ts';
import type { Reader } from './reader.ts';
import { scrollToSee } from './scroll-to-see.ts';

/** How long the view must rest before the detail follows it, in milliseconds. */
const REST = 200;

export interface SelectedEvent {
  /** Lists the events of one place on the lanes, of which one can then be selected. Takes the focus if a key asked for it. */
  showCluster(ids: readonly string[], byKey?: boolean): void;
}

/**
 * Lets a click on a mark select its event, whose detail is shown in the panel; a second click opens its page. A key
 * takes the focus to the detail, a pointer leaves it where it is; closing gives it back.
 */
export function startSelectedEvent(panel: HTMLElement, frame: HTMLElement, reader: Reader): SelectedEvent {
  const { chronicle, store, lang, numberOf } = reader;
  const detail = createEventDetail(panel, reader);
  const heading = panel.querySelector<HTMLElement>('h2')!;
  const status = document.querySelector<HTMLElement>('[data-selection-status]')!;
  let cluster: readonly number[] = [];
  let origin: Element | null = null;
  let last: string | undefined;
  let rest = 0;

  const isPlain = (event: MouseEvent) => !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const rememberOrigin = () => {
    if (!panel.contains(document.activeElement)) origin = document.activeElement;
  };
  const marksOf = (id: string) => [...frame.querySelectorAll<SVGElement>(`[data-event="${CSS.escape(id)}"]`)];
  const select = (id: string, byKey: boolean) => {
    rememberOrigin();
    store.set({ ...store.query, event: id });
    if (byKey) heading.focus({ preventScroll: true });
  };
  const reveal = (isShown: boolean) => {
    panel.hidden = !isShown;
    document.body.toggleAttribute('data-selecting', isShown);
  };
  const closePanel = () => {
    const mark = last === undefined ? undefined : marksOf(last)[0];
    const hadFocus = panel.contains(document.activeElement);
    reveal(false);
    status.textContent = '';
    cluster = [];
    last = undefined;
    const back = origin?.isConnected && origin !== document.body ? origin : (mark ?? frame);
    if (hadFocus) (back as HTMLElement | SVGElement).focus({ preventScroll: true });
  };
  const close = () => {
    const { event, ...others } = store.query;
    if (event === undefined) closePanel();
    else store.set(others);
  };

  frame.addEventListener('click', (event) => {
    const id = (event.target as Element).closest<SVGElement>('a[data-event]')?.dataset.event;
    if (!id || id === store.query.event || !isPlain(event)) return;
    event.preventDefault();
    cluster = [];
    select(id, event.detail === 0);
  });
  panel.addEventListener('click', (event) => {
    const chosen = (event.target as Element).closest<HTMLElement>('[data-select]');
    if ((event.target as Element).closest('[data-close]')) close();
    else if (chosen?.dataset.select && isPlain(event)) {
      event.preventDefault();
      select(chosen.dataset.select, chosen.matches('a'));
    }
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !panel.hidden) close();
  });

  const show = (number: number) => {
    const used = panel.contains(document.activeElement) ? document.activeElement : null;
    const step = used?.getAttribute('data-step');
    reveal(true);
    detail.show(number, cluster);
    if (!used || (used.isConnected && used.matches(':enabled, a, h2'))) return;
    // Lists are made anew with each event: the way along a lane that was in use keeps the focus, if it leads on.
    const same = step ? panel.querySelector<HTMLElement>(`[data-step="${CSS.escape(step)}"]:enabled`) : null;
    (same ?? heading).focus({ preventScroll: true });
  };
  store.subscribe(({ event: id }, how) => {
    const number = id === undefined ? undefined : numberOf(id);
    clearTimeout(rest);
    if (id === undefined || number === undefined) {
      if (last === undefined) return;
      closePanel();
      lightUp([]);
      return;
    }
    if (id === last) {
      // What the filter leaves may have changed, but while a view moves nobody reads on.
      rest = window.setTimeout(() => show(number), REST);
      return;
    }
    if (!cluster.includes(number)) cluster = [];
    last = id;
    lightUp([id]);
    show(number);
    const { date, title } = chronicle.events[number]!;
    if (how !== 'start') status.textContent = `${formatDate(date, lang)}: ${title[lang]}`;
    // At the start the drawing does not have its own size before the page is ready.
    requestAnimationFrame(() => scrollToSee(marksOf(id), panel, how === 'start' ? 'instant' : 'auto'));
  });

  return {
    showCluster(ids, byKey = false) {
      rememberOrigin();
      if (store.query.event !== undefined) close();
      cluster = ids.flatMap((id) => numberOf(id) ?? []);
      reveal(true);
      detail.showCluster(cluster);
      status.textContent = panel.querySelector('[data-detail="cluster"] h3')!.textContent;
      if (byKey) panel.querySelector<HTMLElement>('[data-detail="cluster"] a')?.focus({ preventScroll: true });
    },
  };
}
