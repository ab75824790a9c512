/** The nearest day on which what was so changed. */
import type { Day } from '../dates/historical-date.ts';
import { justBefore, lastMomentOf } from '../dates/time-of-day.ts';
import { countUpTo } from './bisect.ts';
import { compareStates, countChanges } from './difference.ts';
import type { State } from './state.ts';

interface Timed {
  readonly days: readonly Day[];
  at(day: Day): { readonly state: State };
}

/** The last day before another, or the first after it, on which a comparison with the day before shows anything. */
export function findChange({ days, at }: Timed, day: Day, step: 1 | -1): Day | undefined {
  const start =
    step > 0
      ? countUpTo(days, lastMomentOf(day), (one) => one)
      : countUpTo(days, lastMomentOf(justBefore(day)), (one) => one) - 1;
  for (let index = start; index >= 0 && index < days.length; index += step) {
    const next = days[index]!;
    if (countChanges(compareStates(at(justBefore(next)).state, at(next).state)) > 0) return next;
  }
  return undefined;
}
