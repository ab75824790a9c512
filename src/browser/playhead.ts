/** The playhead on the strip: scrolling moves it, dragging it or its keys scroll. What is moved is drawn at once, the page follows. */
import { formatYear } from '../core/dates/format.ts';
import type { Day } from '../core/dates/historical-date.ts';
import { LENGTHS, middleOfDay } from '../core/dates/time-of-day.ts';
import { addUnits } from '../core/dates/units.ts';
import type { Reading } from '../core/layout/reading.ts';
import { isTimed, lastMomentIn, nameDay, paceOf, roundMoment } from '../core/model/pace.ts';
import { firstDay } from '../core/query/known.ts';
import { afterDrawing } from './after-drawing.ts';
import type { Cards } from './chronicle-cards.ts';
import { createFollower } from './follower.ts';
import { startGrip } from './grip.ts';
import { whenAtRest } from './idle.ts';
import type { Reader } from './reader.ts';
import { createStripScale } from './strip-scale.ts';
import { followSurvivors } from './survivors.ts';

/** How long the page must rest before the address takes the day over, in milliseconds. */
const REST = 250;

export interface Playhead {
  scrollToCard(card: HTMLElement | undefined): void;
  scrollToDay(day: Day): void;
  /** Calls back at once and whenever another day is being read; not for a page that stands at its beginning. */
  subscribe(part: (day: Day) => void): void;
}

/** Brings the playhead of a strip to life. `line` gives how far below the top of the window a card begins that is read. */
export function startPlayhead(plot: HTMLElement, cards: Cards, line: () => number, reader: Reader): Playhead {
  const { chronicle, store, lang } = reader;
  const [first, last] = [firstDay(chronicle), lastMomentIn(chronicle.to, chronicle)];
  const length = chronicle.to + 1 - chronicle.from;
  const { step: unit, leap, period } = paceOf(chronicle);
  const head = plot.querySelector<HTMLElement>('.playhead')!;
  const output = head.querySelector('output')!;
  const sight = plot.querySelector<HTMLElement>('.sight')!;
  const parts: ((day: Day) => void)[] = [];
  let reading: Reading | undefined;
  let day: Day | undefined;
  let told: Day | undefined;
  let labelWidth = 0;
  // A day or a card that was asked for stands, though the page may not scroll so far or so exactly, until the reader scrolls on.
  // The page follows to `top`; `scroll` is where it was last.
  let held: { day: Day; card?: HTMLElement; top: number; scroll: number } | undefined;
  const place = () => held?.top ?? scrollY;
  // The browser restores the place of a page that is gone back to in the next frame, unless the page is scrolled until then.
  let leaps = 0;
  store.subscribe((_, how) => {
    if (how !== 'leap') return;
    held = undefined;
    leaps += 1;
    document.documentElement.toggleAttribute('data-leaping', true);
    afterDrawing(() => {
      leaps -= 1;
      document.documentElement.toggleAttribute('data-leaping', leaps > 0);
    });
  });

  const show = (next: Day, lastInSight: number) => {
    const x = scale.share(middleOfDay(next)) * scale.width;
    head.style.transform = `translateX(${x}px)`;
    const nudge = Math.max(0, labelWidth / 2 - x) - Math.max(0, x + labelWidth / 2 - scale.width);
    output.style.transform = `translateX(calc(-50% + ${nudge}px))`;
    sight.style.transform = `translateX(${x}px) scaleX(${Math.max(0, scale.share(lastInSight + 1) * scale.width - x)})`;
    if (next === day) return;
    day = next;
    const isBefore = next < chronicle.from;
    const nameOf = (isShort: boolean) =>
      isBefore && period !== 'day' ? formatYear(next, lang) : nameDay(next, chronicle, lang, isShort);
    output.textContent = `${isBefore ? '‹ ' : ''}${nameOf(true)}`;
    head.setAttribute('aria-valuenow', String(next));
    head.setAttribute('aria-valuetext', nameOf(false));
  };
  const hasBegun = () => reading !== undefined && place() > reading.scrollToEntry(0) - 1;
  const follow = () => {
    if (!reading) return;
    if (held && Math.abs(scrollY - held.scroll) > 1) held = undefined;
    const next = held?.day ?? roundMoment(reading.dayAt(scrollY), length, chronicle);
    // What lies partly within a range may begin before it.
    const { from = first, to = chronicle.to } = store.query;
    show(Math.max(from, Math.min(lastMomentIn(to, chronicle), next)), Math.min(to, reading.lastDayAt(place())));
    if (day === told || !hasBegun()) return;
    told = day;
    for (const part of parts) part(day!);
  };
  const topOf = ({ day: wanted, card }: { day: Day; card?: HTMLElement }): number => {
    const index = card ? cards.shown.indexOf(card) : -1;
    return index < 0 ? reading!.scrollToDay(wanted) : reading!.scrollToEntry(index);
  };
  /** Scrolls to what is held, which is measured first where it will be seen. */
  const goToHeld = () => {
    if (!held || !reading) return;
    if (cards.uncover(topOf(held))) reading = cards.read(line())!;
    held.top = topOf(held);
    scrollTo({ top: held.top, behavior: 'instant' });
    held.scroll = scrollY;
  };
  /** What takes the reader back to the same line once all months have their heights, also those above. */
  const keepLine = (): (() => void) | undefined => {
    if (held || leaps > 0 || !reading || scrollY === 0 || cards.isMeasured) return undefined;
    const index = reading.entryAt(scrollY);
    const beyond = scrollY - reading.scrollToEntry(index);
    return () => scrollTo({ top: reading!.scrollToEntry(index) + beyond, behavior: 'instant' });
  };
  const measure = () => {
    isStale = false;
    const goBack = keepLine();
    reading = cards.read(line());
    if (cards.isMeasured) goBack?.();
    labelWidth = output.offsetWidth;
    goToHeld();
    follow();
    if (isAtRest) cards.measureAhead(measure);
  };
  let isAtRest = false;
  // While a page stands at its beginning, where months lie is asked for when the reader sets out.
  let isStale = false;
  const measureSoon = () => {
    if (held || scrollY > 0) measure();
    else isStale = true;
  };
  const beExact = () => {
    if (isStale || cards.uncover(place())) measure();
  };
  const scale = createStripScale(plot, chronicle, measure);

  let frame = 0;
  let rest = 0;
  const followSoon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (isStale || !cards.isMeasured) beExact();
      follow();
    });
    clearTimeout(rest);
    rest = window.setTimeout(() => {
      if (hasBegun() && day !== undefined && day !== store.query.at) store.set({ ...store.query, at: day }, 'replace');
    }, REST);
  };
  addEventListener('scroll', followSoon, { passive: true });
  new ResizeObserver(measureSoon).observe(document.body);

  const follower = createFollower(() => {
    if (!held) return;
    goToHeld();
    follow();
    followSoon();
  });
  const lead = (wanted: Day, card?: HTMLElement) => {
    if (isStale) measure();
    if (!reading) return;
    const asked = { day: wanted, ...(card && { card }) };
    held = { ...asked, top: topOf(asked), scroll: scrollY };
    show(wanted, Math.min(chronicle.to, reading.lastDayAt(held.top)));
  };
  const leadToCard = (card: HTMLElement | undefined) => {
    if (card && !card.hidden) lead(cards.dayOf(card), card);
  };
  const leadToDay = (wanted: Day) => lead(Math.max(first, Math.min(last, wanted)));
  const scrollToCard = (card: HTMLElement | undefined) => {
    leadToCard(card);
    follower.now();
  };
  const scrollToDay = (wanted: Day) => {
    leadToDay(wanted);
    follower.now();
  };
  const step = (by: 1 | -1) => {
    beExact();
    if (!reading) return;
    const index = held?.card ? cards.shown.indexOf(held.card) : reading.entryAt(place());
    // A moment is rounded to the minute.
    const isBetween = !held?.card && Math.abs(day! - cards.dayOf(cards.shown[index]!)) > LENGTHS.minute;
    const next = hasBegun() ? index + (isBetween && by < 0 ? 0 : by) : 0;
    leadToCard(cards.shown[Math.max(0, Math.min(cards.shown.length - 1, next))]);
  };

  followSurvivors(reader, (_, how) => {
    if (how === 'start') return;
    const { from = first, to = chronicle.to, at } = store.query;
    const kept = how === 'leap' ? at : hasBegun() ? day : undefined;
    reading = undefined;
    measure();
    if (kept === undefined) return;
    const goThere = () => scrollToDay(Math.max(from, Math.min(lastMomentIn(to, chronicle), kept)));
    goThere();
    // The browser may restore another place first: the page was shorter when it was left.
    if (how === 'leap') afterDrawing(goThere);
  });

  startGrip(head, (x) => {
    leadToDay(scale.dayUnder(x));
    follower.soon();
  });
  plot.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('a, button')) scrollToDay(scale.dayUnder(event.clientX));
  });
  head.addEventListener('keydown', (event) => {
    const by = event.shiftKey ? leap : unit;
    const keys: Record<string, () => void> = {
      ArrowRight: () => step(1),
      ArrowUp: () => step(1),
      ArrowLeft: () => step(-1),
      ArrowDown: () => step(-1),
      PageUp: () => leadToDay(addUnits(day ?? first, by, 1)),
      PageDown: () => leadToDay(addUnits(day ?? first, by, -1)),
      Home: () => leadToCard(cards.shown[0]),
      End: () => leadToCard(cards.shown.at(-1)),
    };
    const key = keys[event.key];
    if (!key) return;
    event.preventDefault();
    key();
    follower.soon();
  });

  head.toggleAttribute('data-timed', isTimed(chronicle));
  head.setAttribute('aria-valuemin', String(first));
  head.setAttribute('aria-valuemax', String(last));
  head.hidden = sight.hidden = false;
  measure();
  whenAtRest(() => {
    isAtRest = true;
    cards.measureAhead(measure);
  });
  return {
    scrollToCard,
    scrollToDay,
    subscribe(part) {
      parts.push(part);
      if (hasBegun() && day !== undefined) part(day);
    },
  };
}
