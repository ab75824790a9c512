/** The lanes by keyboard: one tab stop, arrows in time and across lanes, plus and minus to zoom. */
import type { PlacedMark } from '../core/layout/marks.ts';
import { ZOOM_STEP } from './lanes-tools.ts';
import type { LanesView } from './lanes-view.ts';
import type { LanesZoom } from './lanes-zoom.ts';
import type { Reader } from './reader.ts';

const STOPS = '.band-title[role="button"], .lane-name, .mark';

/** Lets the arrow keys move the focus; what is out of sight is brought into sight first. */
export function startKeys(frame: HTMLElement, view: LanesView, zoom: LanesZoom, { chronicle }: Reader): void {
  let current: Element | undefined;
  const middleOf = (number: number) => {
    const { earliest, latest } = chronicle.events[number]!.date;
    return (earliest + latest + 1) / 2;
  };
  const rows = () => [...frame.querySelectorAll('.band-title[role="button"], .lane-name')];
  const laneOf = (stop: Element) => stop.getAttribute('data-on') ?? stop.getAttribute('data-name') ?? undefined;
  const rowOf = (stop: Element) =>
    stop.matches('.mark') ? frame.querySelector(`[data-name="${laneOf(stop)!}"]`)! : stop;
  const marksOf = (lane: string | undefined): PlacedMark[] =>
    view.placed.marks.filter((mark) => mark.lane === lane).sort((a, b) => a.x - b.x || a.y - b.y);
  const elementOf = ({ key }: PlacedMark) => frame.querySelector(`.mark[data-key="${CSS.escape(key)}"]`)!;
  const markAt = (stop: Element) => {
    const key = stop.getAttribute('data-key');
    return stop.matches('.mark') ? view.placed.marks.find((mark) => mark.key === key) : undefined;
  };

  const choose = (stop: Element | undefined) => {
    if (!stop) return;
    if (current !== stop) current?.setAttribute('tabindex', '-1');
    current = stop;
    stop.setAttribute('tabindex', '0');
  };
  const focus = (stop: Element | undefined) => {
    choose(stop);
    stop?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    (stop as SVGElement | undefined)?.focus({ preventScroll: true });
  };

  /** The mark of a lane that shows an event, after bringing it into sight. */
  const show = (lane: string, number: number) => {
    const find = () => marksOf(lane).find((mark) => mark.number === number || [...mark.others].includes(number));
    const isInSight = (mark: PlacedMark) => mark.x >= 0 && mark.x <= view.width;
    let mark = find();
    if (!mark || !isInSight(mark)) {
      zoom.centre(middleOf(number));
      view.settle();
      mark = find();
    }
    return mark && elementOf(mark);
  };
  const eventsOf = (lane: string) => [...view.eventsOn(lane)].sort((a, b) => middleOf(a) - middleOf(b) || a - b);
  const along = (stop: Element, step: 1 | -1) => {
    const lane = laneOf(stop);
    if (lane === undefined) return undefined;
    const mark = markAt(stop);
    const drawn = marksOf(lane);
    if (!mark) return step > 0 ? drawn.find(({ x }) => x >= 0) && elementOf(drawn.find(({ x }) => x >= 0)!) : undefined;
    const held = new Set([mark.number, ...mark.others]);
    const events = eventsOf(lane);
    const place = step > 0 ? events.findLastIndex((n) => held.has(n)) : events.findIndex((n) => held.has(n));
    const next = events[place + step];
    return next === undefined ? (step < 0 ? rowOf(stop) : undefined) : show(lane, next);
  };
  const across = (stop: Element, step: 1 | -1) => {
    const all = rows();
    const row = all[all.indexOf(rowOf(stop)) + step];
    const mark = markAt(stop);
    if (!row || !mark) return row;
    const near = marksOf(laneOf(row)).filter(({ x }) => x >= 0 && x <= view.width);
    near.sort((a, b) => Math.abs(a.x - mark.x) - Math.abs(b.x - mark.x));
    return near[0] ? elementOf(near[0]) : row;
  };
  const end = (stop: Element, which: 0 | -1) => {
    const lane = laneOf(stop);
    const number = lane === undefined ? undefined : eventsOf(lane).at(which);
    return number === undefined ? undefined : show(lane!, number);
  };
  const zoomAt = (stop: Element, factor: number) => {
    const mark = markAt(stop);
    zoom.by(factor, mark && Math.max(0, Math.min(view.width, mark.x)));
    return undefined;
  };

  const keys: Readonly<Record<string, (stop: Element) => Element | undefined>> = {
    ArrowRight: (stop) => along(stop, 1),
    ArrowLeft: (stop) => along(stop, -1),
    ArrowDown: (stop) => across(stop, 1),
    ArrowUp: (stop) => across(stop, -1),
    Home: (stop) => end(stop, 0),
    End: (stop) => end(stop, -1),
    '+': (stop) => zoomAt(stop, ZOOM_STEP),
    '=': (stop) => zoomAt(stop, ZOOM_STEP),
    '-': (stop) => zoomAt(stop, 1 / ZOOM_STEP),
    '0': () => (zoom.whole(), undefined),
  };
  frame.addEventListener('keydown', (event) => {
    const stop = (event.target as Element).closest(STOPS);
    const act = keys[event.key];
    if (!stop || !act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    focus(act(stop));
  });
  frame.addEventListener('focusin', ({ target }) => choose((target as Element).closest(STOPS) ?? undefined));
  view.onSettle(() => {
    if (!current?.isConnected) choose(frame.querySelector(STOPS) ?? undefined);
  });
}
