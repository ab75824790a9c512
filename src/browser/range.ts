/** The range on the strip: chosen by dragging across it, adjusted by its two handles, shown in the address, cleared by a button. */
import { formatDaysShort } from '../core/dates/format.ts';
import { addUnits, type Unit } from '../core/dates/units.ts';
import { lastMomentIn, nameDay, paceOf } from '../core/model/pace.ts';
import type { Query } from '../core/query/query.ts';
import {
  lastMoment,
  moveBound,
  rangeBetween,
  rangeOf,
  withRange,
  type Range,
  type Whole,
} from '../core/query/range.ts';
import type { Reader } from './reader.ts';
import { createStripScale } from './strip-scale.ts';

/** How far a pointer goes before it drags, in pixels; less is a click. */
const SLACK = 5;

/** Brings the range of a strip to life; `clear` is the button that ends it. */
export function startRange(plot: HTMLElement, clear: HTMLElement, { chronicle, store, lang, words }: Reader): void {
  const box = plot.querySelector<HTMLElement>('.range')!;
  const bubble = box.querySelector('output')!;
  const handles = [...box.querySelectorAll<HTMLElement>('[data-bound]')];
  const { step, leap } = paceOf(chronicle);
  const whole: Whole = { from: chronicle.from, to: chronicle.to, step };
  let shown: Range = whole;
  let hasDragged = false;
  let half = 0;

  const show = (range: Range) => {
    shown = range;
    const [x0, x1] = [scale.share(range.from), scale.share(range.to + 1)];
    box.style.left = `${x0 * 100}%`;
    box.style.right = `${(1 - x1) * 100}%`;
    box.toggleAttribute('data-chosen', range.from > whole.from || range.to < whole.to);
    const text = formatDaysShort(range.from, range.to, lang);
    // Asking for a width has the page laid out.
    if (text !== bubble.textContent) {
      bubble.textContent = text;
      half = bubble.offsetWidth / 2;
    }
    const middle = ((x0 + x1) / 2) * scale.width;
    const nudge = Math.max(0, half - middle) - Math.max(0, middle + half - scale.width);
    bubble.style.transform = `translateX(calc(-50% + ${nudge}px))`;
    for (const handle of handles) {
      const bound = handle.dataset.bound as keyof Range;
      const day = range[bound];
      handle.setAttribute('aria-valuenow', String(day));
      handle.setAttribute(
        'aria-valuetext',
        nameDay(bound === 'to' ? lastMomentIn(day, chronicle) : day, chronicle, lang),
      );
    }
  };
  const showChosen = () => show(rangeOf(store.query, whole));
  const scale = createStripScale(plot, chronicle, showChosen);
  const commit = (range: Range, how: 'push' | 'replace' = 'push') => {
    const next = withRange(store.query, range, whole);
    if (next.from === store.query.from && next.to === store.query.to) showChosen();
    else store.set(next, how);
  };

  /** Follows a pointer that is down until it is lifted; Escape and what takes it away undo the drag. */
  const drag = (start: PointerEvent, slack: number, rangeAt: (moment: number) => Range) => {
    const owner = start.currentTarget as HTMLElement;
    hasDragged = false;
    const move = ({ clientX, pointerId }: PointerEvent) => {
      if (pointerId !== start.pointerId) return;
      if (!hasDragged && Math.abs(clientX - start.clientX) < slack) return;
      if (!hasDragged) owner.setPointerCapture(start.pointerId);
      hasDragged = true;
      box.dataset.dragging = '';
      show(rangeAt(scale.momentUnder(clientX)));
    };
    const end = (isKept: boolean) => {
      delete box.dataset.dragging;
      ending.abort();
      if (hasDragged && isKept) commit(shown);
      else if (hasDragged) showChosen();
    };
    const ending = new AbortController();
    const { signal } = ending;
    addEventListener('pointermove', move, { signal });
    addEventListener('pointerup', () => end(true), { signal });
    addEventListener('pointercancel', () => end(false), { signal });
    const undo = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      end(false);
    };
    addEventListener('keydown', undo, { signal, capture: true });
  };

  plot.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || (event.target as Element).closest('button')) return;
    const anchor = scale.momentUnder(event.clientX);
    drag(event, SLACK, (moment) => rangeBetween(anchor, moment, whole));
  });
  // The click that ends a drag is none on what lies under it.
  plot.addEventListener(
    'click',
    (event) => {
      if (!hasDragged) return;
      hasDragged = false;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  plot.addEventListener('dragstart', (event) => event.preventDefault());

  for (const handle of handles) {
    const bound = handle.dataset.bound as keyof Range;
    handle.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      handle.focus({ preventScroll: true });
      drag(event, 1, (moment) => moveBound(rangeOf(store.query, whole), bound, moment, whole));
    });
    handle.addEventListener('keydown', (event) => {
      const day = shown[bound];
      // A range that ends with a month is moved by the beginning of the next.
      const edge = bound === 'to' ? day + 1 : day;
      const by = (unit: Unit, count: number) => moveBound(shown, bound, addUnits(edge, unit, count), whole);
      const ranges: Record<string, () => Range> = {
        ArrowRight: () => by(step, 1),
        ArrowUp: () => by(step, 1),
        ArrowLeft: () => by(step, -1),
        ArrowDown: () => by(step, -1),
        PageUp: () => by(leap, 1),
        PageDown: () => by(leap, -1),
        Home: () => moveBound(shown, bound, whole.from, whole),
        End: () => moveBound(shown, bound, lastMoment(whole), whole),
        Escape: () => whole,
      };
      const range = ranges[event.key];
      if (!range) return;
      event.preventDefault();
      commit(range(), box.hasAttribute('data-chosen') ? 'replace' : 'push');
    });
    handle.setAttribute('aria-valuemin', String(whole.from));
    handle.setAttribute('aria-valuemax', String(whole.to));
  }

  clear.addEventListener('click', () => {
    handles[0]!.focus({ preventScroll: true });
    commit(whole);
  });
  let followed: Query | undefined;
  store.subscribe((query) => {
    if (followed && query.from === followed.from && query.to === followed.to) return;
    followed = query;
    showChosen();
    const text = bubble.textContent;
    clear.querySelector('span')!.textContent = text;
    clear.setAttribute('aria-label', words.clearRange(text));
    clear.hidden = !box.hasAttribute('data-chosen');
  });
  box.hidden = false;
}
