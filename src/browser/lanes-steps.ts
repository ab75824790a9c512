/** Zooming the lanes by buttons, keys and "+n" alone, for pages that are too small to carry gestures. */
import { mostPerDay, roundMoment } from '../core/model/pace.ts';
import type { Domain, LanesView } from './lanes-view.ts';
import type { LanesZoom } from './lanes-zoom.ts';
import type { Reader } from './reader.ts';

/** Pixels around what is shown near to, at the greatest zoom. */
const AROUND = 80;

/** Lets the reader choose the time in sight, in whole days or minutes; the address takes it over. */
export function startSteps(view: LanesView, { chronicle, store }: Reader): LanesZoom {
  const { from: first, to: last } = chronicle;
  const most = mostPerDay(chronicle);
  const round = (days: number, length = days) => roundMoment(days, length, chronicle);
  const fewest = () => round(view.plot.clientWidth / most) || 1;
  const lengthOf = ([from, to]: Domain) => to + 1 - from;

  /** Shows a time of this length in days, moved to where the record has it whole. */
  const show = (start: number, length: number) => {
    const days = Math.min(last + 1 - first, Math.max(fewest(), round(length)));
    const from = Math.min(Math.max(first, round(start, days)), last + 1 - days);
    const to = from + days - 1;
    const { from: _from, to: _to, ...others } = store.query;
    store.set({ ...others, ...(from > first && { from }), ...(to < last && { to }) }, 'replace');
  };
  store.subscribe(({ from = first, to = last }) => {
    view.show([from, to]);
    view.settle();
  });

  return {
    by(factor, x = view.plot.clientWidth / 2) {
      const length = lengthOf(view.domain);
      const share = x / view.plot.clientWidth;
      show(view.domain[0] + share * (length - length / factor), length / factor);
    },
    centre(moment) {
      const length = lengthOf(view.domain);
      show(moment - length / 2, length);
    },
    into(domain) {
      if (lengthOf(view.domain) <= fewest()) return false;
      const length = lengthOf(domain) + 2 * Math.max(lengthOf(domain) * 0.15, AROUND / most);
      show((domain[0] + domain[1] + 1 - Math.max(length, fewest())) / 2, length);
      return true;
    },
    whole: () => show(first, last + 1 - first),
  };
}
