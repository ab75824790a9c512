/** Zooming and panning the lanes: about the pointer, by touch, by wheel with a modifier, by buttons; the page's own scroll stays free. */
import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';
import { mostPerDay, roundMoment } from '../core/model/pace.ts';
import type { Query } from '../core/query/query.ts';
import type { Domain, LanesView } from './lanes-view.ts';
import type { Reader } from './reader.ts';
import type { How } from './store.ts';
import { leaveVerticalSwipes } from './vertical-swipes.ts';

export interface LanesZoom {
  /** Zooms about a place in the plot (pixels; its middle if absent). */
  by(factor: number, x?: number): void;
  /** Shows a time of the same length around a moment. */
  centre(moment: number): void;
  /** Shows a time and a little around it; false if nothing would come nearer. */
  into(domain: Domain): boolean;
  whole(): void;
}

/** Pixels around what is shown near to, at the greatest zoom. */
const AROUND = 80;
/** Longer than this a wheel notch counts as a mouse's, and not as a pinch on a touch pad. */
const PINCH_DELTA = 40;
/** Milliseconds after the last turn of a wheel, beyond those that d3-zoom waits, until everything is drawn. */
const WHEEL_REST = 120;
/** Milliseconds of a step by button or key. */
const STEP = 180;

/** Lets the reader choose the time in sight; at rest the address takes it over. */
export function startZoom(view: LanesView, { chronicle, store }: Reader): LanesZoom {
  const { plot } = view;
  const { from: first, to: last } = chronicle;
  const days = last + 1 - first;
  const most = mostPerDay(chronicle);
  const width = () => view.width || 1;
  const node = select<HTMLElement, unknown>(plot);

  const domainOf = ({ k, x }: ZoomTransform): Domain => {
    const from = first - (days * x) / (k * width());
    return [from, from + days / k - 1];
  };
  const transformOf = ([from, to]: Domain): ZoomTransform => {
    const k = days / (to + 1 - from);
    return zoomIdentity.translate((-(from - first) / days) * width() * k, 0).scale(k);
  };
  /** The days (or minutes) of a domain as the address names them; nothing at an end that is in sight anyway. */
  const bounds = ([from, to]: Domain) => {
    const [a, b] = [from, to + 1].map((moment) => roundMoment(moment, to + 1 - from, chronicle)) as [number, number];
    const least = roundMoment(1 / 1440, to + 1 - from, chronicle) || 1;
    const end = Math.max(a + least, b) - 1;
    return { ...(a > first && { from: a }), ...(end < last && { to: end }) };
  };
  const isNamed = (domain: Domain) => {
    const { from, to } = bounds(domain) as { from?: number; to?: number };
    return from === store.query.from && to === store.query.to;
  };

  let frame = 0;
  let isZooming = false;
  const move = (transform: ZoomTransform) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const domain = domainOf(transform);
      if (isZooming) view.pass(domain);
      else view.drag(domain);
    });
  };
  const rest = (transform: ZoomTransform) => {
    cancelAnimationFrame(frame);
    const domain = domainOf(transform);
    isZooming = false;
    const { from: _from, to: _to, ...others } = store.query;
    view.show(domain);
    if (isNamed(domain)) return view.rest();
    store.set({ ...others, ...bounds(domain) }, 'replace');
  };

  let scale = 1;
  let resting = 0;
  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: Event) => {
      if (event.type === 'wheel') return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
      if (event.type === 'dblclick') return false;
      return !(event as MouseEvent).button && !(event as MouseEvent).ctrlKey;
    })
    .wheelDelta(({ deltaY, deltaMode }) => {
      const isPinch = deltaMode === 0 && Math.abs(deltaY) < PINCH_DELTA;
      return -deltaY * (deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : isPinch ? 0.02 : 0.0035);
    })
    .clickDistance(4)
    .on('start', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      clearTimeout(resting);
      scale = transform.k;
    })
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      isZooming ||= transform.k !== scale;
      move(transform);
    })
    .on('end', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      clearTimeout(resting);
      if (sourceEvent instanceof WheelEvent) resting = window.setTimeout(() => rest(transform), WHEEL_REST);
      else rest(transform);
    });

  const limit = () => {
    behaviour.scaleExtent([1, Math.max(1, (most * days) / width())]).translateExtent([
      [0, -Infinity],
      [width(), Infinity],
    ]);
  };
  const place = (domain: Domain) => {
    limit();
    Object.assign(plot, { __zoom: transformOf(domain) });
  };
  const isStill = matchMedia('(prefers-reduced-motion: reduce)');
  /** The plot, or a transition of it where motion is wanted. */
  const step = () => {
    limit();
    return (isStill.matches ? node : node.transition().duration(STEP)) as typeof node;
  };

  leaveVerticalSwipes(plot);
  node.call(behaviour).on('dblclick.zoom', null);
  plot.addEventListener(
    'wheel',
    (event) => {
      const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!isSideways || event.ctrlKey || event.metaKey || scaleNow() <= 1) return;
      event.preventDefault();
      behaviour.translateBy(node, -(event.deltaX || event.deltaY) / scaleNow(), 0);
    },
    { passive: false },
  );
  const scaleNow = () => (plot as unknown as { __zoom: ZoomTransform }).__zoom.k;

  new ResizeObserver(() => place(view.domain)).observe(plot);
  const centre = (moment: number) => {
    const half = (view.domain[1] + 1 - view.domain[0]) / 2;
    const from = Math.min(Math.max(first, moment - half), last + 1 - 2 * half);
    behaviour.transform(node, transformOf([from, from + 2 * half - 1]));
  };
  let selected: string | undefined;
  const follow = (_: Query, how: How) => {
    const { from = first, to = last, event } = store.query;
    const domain = isNamed(view.domain) ? view.domain : ([from, to] as const);
    view.show(domain);
    // At the start it is drawn already, unless the reader went back meanwhile.
    if (how !== 'start' || view.drawnFor !== store.query) view.rest();
    place(domain);
    if (event === selected) return;
    selected = event;
    const found = chronicle.events.find(({ id }) => id === event);
    const middle = found ? (found.date.earliest + found.date.latest + 1) / 2 : domain[0];
    // A selected event that the time shown leaves out is brought into it.
    if (middle < domain[0] || middle > domain[1] + 1) centre(middle);
  };
  store.subscribe(follow);

  return {
    by: (factor, x) => behaviour.scaleBy(step(), factor, [x ?? width() / 2, 0]),
    centre,
    into([from, to]) {
      limit();
      const margin = Math.max((to + 1 - from) * 0.15, AROUND / most);
      const wanted = transformOf([Math.max(first, from - margin), Math.min(last, to + margin)]);
      const nearest = behaviour.scaleExtent()[1];
      if (scaleNow() >= nearest * 0.98) return false;
      const k = Math.min(wanted.k, nearest);
      const middle = (from + to + 1) / 2;
      const half = days / k / 2;
      behaviour.transform(step(), transformOf([middle - half, middle + half - 1]));
      return true;
    },
    whole: () => behaviour.transform(step(), zoomIdentity),
  };
}
