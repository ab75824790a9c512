/** The lanes in the browser: drawn at the width there is, for the time in sight, after every choice. */
import type { Day } from '../core/dates/historical-date.ts';
import type { LanesSize, PlacedLanes } from '../core/layout/place-lanes.ts';
import { createScale, type Scale } from '../core/layout/scale.ts';
import { run, type Steps } from '../core/layout/steps.ts';
import { placeTicks } from '../core/layout/ticks.ts';
import type { Query } from '../core/query/query.ts';
import { createView } from '../core/view.ts';
import { drawLanesInSteps } from '../draw/lanes.ts';
import { drawNames } from '../draw/names.ts';
import { liveWordsOf } from '../i18n/live.ts';
import { timelineNames } from '../i18n/timeline-names.ts';
import { whenIdle } from './idle.ts';
import { keepFocus } from './keep-focus.ts';
import { createDayLine } from './lanes-day.ts';
import { createLanesAxis } from './lanes-axis.ts';
import { createLanesLook } from './lanes-look.ts';
import { createLanesMotion } from './lanes-motion.ts';
import { lightAgain } from './light.ts';
import { lightPointed } from './pointed-marks.ts';
import type { Reader } from './reader.ts';
import { AWAITED, createSlicedWork } from './sliced-work.ts';
import { createTimeless } from './survivors.ts';

/** Below this width lane names stand above their lines. */
const PORTRAIT = 640;
/** What is drawn beyond the window and beside the time shown, as a share of each: it is there before it is scrolled or dragged in. */
const MARGIN = { above: 0.35, beside: 0.2 };

/** First and last moment shown, in days and parts of days; the last one is inclusive, as a query's. */
export type Domain = readonly [Day, Day];

export interface LanesView {
  readonly plot: HTMLElement;
  /** Pixels of the plot across. */
  readonly width: number;
  /** What is drawn now. */
  readonly placed: PlacedLanes;
  /** The time shown while the view rests. */
  readonly domain: Domain;
  /** The query that was drawn last, or is being drawn. */
  readonly drawnFor: Query | undefined;
  /** Ids of the bands that are closed; drawn at the next rest. */
  readonly closed: Set<string>;
  /** Order numbers of the events of a lane that pass the filter. */
  eventsOn(lane: string): readonly number[];
  /** Takes the lanes of these entities instead of those before, to be drawn at the next rest. */
  pick(ids: readonly string[]): void;
  /** Takes a time over, to be drawn at the next rest. */
  show(domain: Domain): void;
  /** Draws what is in sight for the first time, in steps; the rest follows when there is time. */
  begin(): Steps;
  /** Draws at once all that can be scrolled or dragged into sight next; at the start first what is in sight. */
  settle(): void;
  /** Does the same over as many tasks as it takes; what moves, the canvas shows already. */
  rest(): void;
  /** Draws a time between two rests, as little anew as can be. */
  pass(domain: Domain): void;
  /** Moves what is drawn to where another time of the same length needs it; beyond its edge the canvas goes on. */
  drag(domain: Domain): void;
  /** Draws all lanes, also those out of sight, as long as a call takes. */
  whole<Made>(take: () => Made): Made;
  /** Calls back at once if all is drawn, and whenever it was drawn again for a rest. */
  onSettle(listener: () => void): void;
}

/** Brings one drawing of lanes to life. A drawing of some entities' lanes alone has all that each took part in. */
export function startLanes(frame: HTMLElement, reader: Reader): LanesView {
  const { chronicle, store, lang } = reader;
  const view = createView(chronicle, timelineNames(liveWordsOf));
  const [axis, names, svg] = ['axis', 'names', 'lanes'].map((name) =>
    frame.querySelector<SVGSVGElement>(`svg.${name}`),
  ) as [SVGSVGElement, SVGSVGElement, SVGSVGElement];
  const plot = svg.parentElement!;
  const timeAxis = createLanesAxis(axis, lang);
  const dayLine = createDayLine(plot, chronicle, lang);
  const sightNow = (): readonly [number, number] => {
    const { top } = plot.getBoundingClientRect();
    return [-top, innerHeight - top];
  };
  // While the page is as it was built its layout is known; any later question would have it laid out anew.
  let { clientWidth } = frame;
  let sightAtStart: readonly [number, number] | undefined = sightNow();
  let only: readonly string[] | undefined = frame.dataset.only?.split(' ');
  const closed = new Set<string>();
  const listeners: (() => void)[] = [];
  const drawing = createSlicedWork();
  const survivorsOf = createTimeless(reader);
  const look = createLanesLook(reader, { roving: true, page: () => (only?.length === 1 ? only[0] : undefined) });

  let domain: Domain = [store.query.from ?? chronicle.from, store.query.to ?? chronicle.to];
  let placed: PlacedLanes;
  let bandsClosed = new Set<string>();
  let drawnFor: Query | undefined;
  let drawnAt = 0;
  let [isPartial, isBegun, isReady] = [false, false, false];
  /** Heights in sight while the view moves. */
  let inSight: readonly [number, number] | undefined;

  const giveFocusBack = keepFocus(svg);
  const isDrawn = () => (placed as PlacedLanes | undefined) !== undefined;
  const isFarOff = () => Math.abs(scrollY - drawnAt) > (innerHeight * MARGIN.above) / 2;
  const plotWidth = () => (isDrawn() ? placed.scale.range[1] : plot.clientWidth);
  function* placeAt(
    overscan: number,
    sight: readonly [number, number],
    extent: Pick<LanesSize, 'isMoving' | 'isFirst' | 'margin'>,
  ): Steps {
    const { query } = store;
    const size = { width: clientWidth, portrait: clientWidth < PORTRAIT, overscan, sight, ...extent };
    const asking = { ...query, from: domain[0], to: domain[1] };
    const shown = survivorsOf(query);
    yield;
    placed = yield* view.lanesInSteps(asking, shown, size, { lang, only, closed: bandsClosed });
  }
  const motion = createLanesMotion(svg, lang, function* () {
    const heights = inSight!;
    yield* placeAt(0, heights, { isMoving: true, margin: 0 });
    return [placed, heights];
  });
  const showTime = (scale: Scale) => {
    timeAxis.move(scale);
    dayLine.show(store.query.at, scale);
  };
  /** Draws what a rest shows, the first time only what is in sight; over several tasks if `isAtOnce` is false. */
  function* draw(isAtOnce: boolean): Steps {
    if (clientWidth === 0) return;
    motion.stop();
    // An event in the address may lie on a lane out of sight, to which the page will scroll.
    isPartial = !isDrawn() && store.query.event === undefined;
    [drawnFor, drawnAt] = [store.query, scrollY];
    if (closed.size !== bandsClosed.size || [...closed].some((id) => !bandsClosed.has(id)))
      bandsClosed = new Set(closed);
    inSight = undefined;
    const overscan = isWhole(domain) ? 0 : Math.round(plotWidth() * MARGIN.beside);
    const sight = sightAtStart ?? sightNow();
    const margin = (sight[1] - sight[0]) * MARGIN.above;
    yield* placeAt(overscan, sight, { isFirst: isPartial, margin });
    timeAxis.draw(placed);
    dayLine.show(store.query.at, placed.scale);
    yield;
    if (!isAtOnce && motion.mustCover(placed)) {
      drawNames(names, placed, look);
      motion.cover(placed, sight);
    }
    yield* drawLanesInSteps(svg, placed, placeTicks(placed.scale, lang, placed.edges), look);
    yield;
    drawNames(names, placed, look);
    frame.classList.toggle('portrait', placed.portrait);
    frame.dataset.drawn = '';
    plot.setAttribute('aria-busy', String(isPartial));
    sightAtStart = undefined;
    motion.rest(placed);
    lightAgain();
    giveFocusBack();
    for (const listener of listeners) listener();
    if (!isBegun) resizing.observe(frame);
    isBegun = true;
    if (!isReady) whenIdle(complete);
    requestAnimationFrame(followScroll);
  }
  /** Draws what the start left out, and then makes the motion ready, unless the view is moving already. */
  const complete = () => {
    if (isPartial && !svg.style.transform) return drawing.begin(self.begin());
    isReady = true;
    motion.prepare(placed);
  };
  const isWhole = ([from, to]: Domain) => from <= chronicle.from && to >= chronicle.to;

  const self: LanesView = {
    ...{ plot, closed },
    get width() {
      return plotWidth();
    },
    get placed() {
      return placed;
    },
    get domain() {
      return domain;
    },
    get drawnFor() {
      return drawnFor;
    },
    eventsOn(id) {
      const bands = view.bands(store.query.lanes, { lang, only, closed: bandsClosed });
      const lane = bands.flatMap((band) => band.lanes).find((one) => one.id === id);
      return lane?.events.filter((number) => survivorsOf(store.query).has(number)) ?? [];
    },
    pick(ids) {
      only = ids;
    },
    show(next) {
      domain = next;
    },
    begin: () => draw(false),
    settle() {
      drawing.stop();
      run(draw(true));
    },
    rest() {
      plot.setAttribute('aria-busy', 'true');
      drawing.begin(self.begin(), AWAITED);
    },
    pass(next) {
      drawing.stop();
      // Asking where the plot lies makes the browser lay it out; while it moves the answer stays the same.
      inSight ??= sightNow();
      domain = next;
      const scale = createScale(domain, placed.scale.range);
      motion.follow(scale);
      showTime(scale);
    },
    drag(next) {
      const scale = createScale(next, placed.scale.range);
      if (drawing.isGoingOn || !motion.reaches(scale)) return self.pass(next);
      domain = next;
      motion.shift(scale);
      showTime(scale);
    },
    whole(take) {
      sightAtStart = [-Infinity, Infinity];
      self.settle();
      const made = take();
      self.settle();
      return made;
    },
    onSettle(listener) {
      listeners.push(listener);
      if (isDrawn()) listener();
    },
  };

  const resizing = new ResizeObserver(() => {
    if (frame.clientWidth === clientWidth) return;
    ({ clientWidth } = frame);
    self.settle();
  });
  if (clientWidth === 0) resizing.observe(frame);

  const followScroll = () => {
    // What is being drawn looks in its first frame whether the page has left it behind: before, it would be laid out to know.
    if (isBegun && !drawing.isGoingOn && isFarOff()) self.rest();
  };
  addEventListener('scroll', followScroll, { passive: true });

  // Whoever turns to the drawing must find it whole.
  frame.addEventListener('keydown', () => drawing.hurry(), { capture: true });
  lightPointed(frame, store);
  return self;
}
