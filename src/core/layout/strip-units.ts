/** The units of time of the strip, with their names: years, or what has room where years are too many or too few. Drawn by the build alone. */
import type { DateLang } from '../dates/format.ts';
import { listTicks, nameTick, type TickUnit } from '../dates/ticks.ts';
import type { PlacedStrip } from './strip.ts';
import { textWidth } from './text-width.ts';
import { chooseUnits } from './ticks.ts';

/** One of them, in shares of the width. */
export interface StripUnit {
  readonly day: number;
  readonly x0: number;
  readonly x1: number;
  readonly isOdd: boolean;
}

/** The narrowest strip in pixels, by which units are chosen, and what their names take. */
const NARROWEST = 340;
const NAME = { size: 12.8, air: 6 };

type Time = Pick<PlacedStrip, 'from' | 'to'>;

/** Places the units that a strip touches, cut to it. */
export function placeUnits({ from, to }: Time): { readonly unit: TickUnit; readonly units: readonly StripUnit[] } {
  const days = to + 1 - from;
  const { major, minor } = chooseUnits(NARROWEST / days, from, to + 1, 'en');
  const list = (unit: TickUnit) => listTicks(from, to + 1, unit, 'en').filter(({ day }) => day < to + 1);
  const isMinor = minor !== undefined && list(major).length < 2;
  const unit = !isMinor ? major : minor === 'day' || minor === 'week' ? 'date' : minor;
  const place = (day: number) => Math.max(0, Math.min(1, (day - from) / days));
  return {
    unit,
    units: list(unit).map(({ day, next, isOdd }) => ({ day, x0: place(day), x1: place(next), isOdd })),
  };
}

/**
 * The names of the units that have room at a width, and at which shares of it they begin and their middles stand.
 * @param width in pixels; that of the narrowest strip if left out
 */
export function nameUnits(
  strip: Time,
  lang: DateLang,
  width: number = NARROWEST,
): { readonly text: string; readonly x: number; readonly x0: number }[] {
  const { unit, units } = placeUnits(strip);
  let end = 0;
  return units.flatMap(({ day, x0, x1 }) => {
    const text = nameTick(day, unit, lang);
    const half = (textWidth(text, NAME.size, true) + NAME.air) / 2;
    const x = (x0 + x1) / 2;
    if (x * width - half < end - 0.5 || x * width + half > width + NAME.air) return [];
    end = x * width + half;
    return [{ text, x, x0 }];
  });
}
