/** The day of the address as an upright line on the lanes. */
import type { Day } from '../core/dates/historical-date.ts';
import { middleOfDay } from '../core/dates/time-of-day.ts';
import type { Scale } from '../core/layout/scale.ts';
import type { Chronicle } from '../core/model/chronicle.ts';
import { nameDay } from '../core/model/pace.ts';
import type { Lang } from '../core/model/text.ts';

export interface DayLine {
  /** Puts the line where the day lies; without a day there is none. */
  show(day: Day | undefined, scale: Scale): void;
}

/** Creates the line of a plot. */
export function createDayLine(plot: HTMLElement, chronicle: Chronicle, lang: Lang): DayLine {
  let line: HTMLElement | undefined;
  return {
    show(day, scale) {
      if (day === undefined) {
        line?.remove();
        line = undefined;
        return;
      }
      if (!line) {
        line = document.createElement('div');
        line.className = 'at-day';
        line.setAttribute('role', 'img');
        plot.append(line);
      }
      const name = nameDay(day, chronicle, lang, true);
      if (line.title !== name) {
        line.title = name;
        line.setAttribute('aria-label', name);
        line.dataset.day = name;
      }
      // The middle of the day, as the mark of an event on it.
      line.style.transform = `translateX(${String(scale.x(middleOfDay(day)))}px)`;
    },
  };
}
