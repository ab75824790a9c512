/** The choice of a day and of one to compare it with: by date, by sliding, or from change to change. */
import type { Day } from '../core/dates/historical-date.ts';
import { findChange } from '../core/history/find-change.ts';
import type { Landscapes } from '../core/history/landscape.ts';
import { writeDayField } from '../core/model/day-field.ts';
import { lastMomentIn, nameDay, roundMoment } from '../core/model/pace.ts';
import { readDay } from '../core/query/day-text.ts';
import type { Query } from '../core/query/query.ts';
import type { Reader } from './reader.ts';

/** How long the slider must rest before its day counts as chosen, in milliseconds. */
const REST = 250;

/** Brings the fields to life. `preview` draws a query that the reader only passes over and has not chosen yet. */
export function startDayChoice(
  root: HTMLElement,
  landscapes: Landscapes,
  { chronicle, store, lang }: Reader,
  preview: (query: Query) => void,
): void {
  const field = (selector: string) => root.querySelector<HTMLInputElement>(selector)!;
  const [slider, at, from] = [field('[type="range"]'), field('[name="at"]'), field('[name="from"]')];
  const clear = root.querySelector<HTMLButtonElement>('[data-clear]')!;
  const steps = [...root.querySelectorAll<HTMLButtonElement>('[data-step]')];
  const whole = lastMomentIn(chronicle.to, chronicle);
  const write = (day: Day) => writeDayField(day, chronicle, lang);
  const read = ({ value, validity }: HTMLInputElement): Day | undefined =>
    validity.valid ? readDay(value, chronicle) : undefined;
  let shown = store.query;
  let frame = 0;
  let rest = 0;

  const changeFrom = (day: Day, button: HTMLButtonElement): Day | undefined => {
    const found = findChange(landscapes, day, Number(button.dataset.step) as 1 | -1);
    return found === undefined || found < chronicle.from || found >= chronicle.to + 1 ? undefined : found;
  };
  // A date that is being typed is written over only where it says another day.
  const fill = (input: HTMLInputElement, value: string) => {
    if (input.value !== value) input.value = value;
  };
  const show = (query: Query) => {
    shown = query;
    const { at: day = whole, from: other } = query;
    fill(slider, String(day));
    slider.setAttribute('aria-valuetext', nameDay(day, chronicle, lang));
    fill(at, write(day));
    fill(from, other === undefined ? '' : write(other));
    clear.hidden = other === undefined;
    for (const button of steps) button.setAttribute('aria-disabled', String(changeFrom(day, button) === undefined));
  };
  const choose = (query: Query) => {
    clearTimeout(rest);
    store.set(query);
  };
  const compareWith = (day: Day | undefined) => {
    const { from: _, ...others } = shown;
    choose(day === undefined ? others : { ...others, from: day });
  };

  const slid = () => roundMoment(Number(slider.value), chronicle.to + 1 - chronicle.from, chronicle);
  slider.addEventListener('input', () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      show({ ...shown, at: slid() });
      preview(shown);
    });
    clearTimeout(rest);
    rest = window.setTimeout(() => choose({ ...shown, at: slid() }), REST);
  });
  // Half of a year that is being typed is a year too, but not one of the timeline.
  at.addEventListener('change', () => {
    const day = read(at);
    if (day !== undefined) choose({ ...shown, at: day });
  });
  from.addEventListener('change', () => {
    const day = read(from);
    if (!from.value || day !== undefined) compareWith(day);
  });
  for (const input of [at, from]) input.addEventListener('blur', () => show(shown));
  clear.addEventListener('click', () => {
    from.focus();
    compareWith(undefined);
  });
  for (const button of steps)
    button.addEventListener('click', () => {
      const day = changeFrom(shown.at ?? whole, button);
      if (day !== undefined) choose({ ...shown, at: day });
    });
  store.subscribe(show);
}
