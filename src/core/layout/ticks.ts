/** The ticks of an axis: what unit of time has room for a name, and the larger unit that it lies in. */
import type { DateLang } from '../dates/format.ts';
import { listTicks, type Tick, type TickUnit } from '../dates/ticks.ts';
import type { Scale } from './scale.ts';

export interface PlacedTick {
  /** First day of the unit. */
  readonly day: number;
  readonly x0: number;
  readonly x1: number;
  readonly text: string;
  /** Whether it is one of the units that are shaded, every other one. */
  readonly shaded: boolean;
}

export interface PlacedAxis {
  readonly major: readonly PlacedTick[];
  /** Empty while only the larger unit has room. */
  readonly minor: readonly PlacedTick[];
}

/** Unit of the lower row, the larger one of the upper row, and the pixels that a day must have for it. */
const STEPS: readonly { readonly minor?: TickUnit; readonly major: TickUnit; readonly perDay: number }[] = [
  { minor: 'day', major: 'full-month', perDay: 27 },
  { minor: 'week', major: 'full-month', perDay: 5 },
  { minor: 'month', major: 'year', perDay: 1.05 },
  { minor: 'quarter', major: 'year', perDay: 0.62 },
  { major: 'year', perDay: 0.075 },
  { major: 'decade', perDay: 0.0075 },
  { major: 'century', perDay: 0.00075 },
  { major: 'millennium', perDay: 0 },
];

/** Places the ticks between two pixels, cut to them. */
export function placeTicks(
  scale: Scale,
  lang: DateLang,
  [left, right]: readonly [number, number] = scale.range,
): PlacedAxis {
  const { major, minor } = STEPS.find((step) => scale.perDay >= step.perDay)!;
  const [from, to] = [Math.floor(scale.moment(left)), Math.ceil(scale.moment(right)) - 1];
  const place = (tick: Tick): PlacedTick[] => {
    const [x0, x1] = [Math.max(left, scale.x(tick.day)), Math.min(right, scale.x(tick.next))];
    return x0 < x1 ? [{ day: tick.day, x0, x1, text: tick.text, shaded: tick.isOdd }] : [];
  };
  return {
    major: listTicks(from, to, major, lang).flatMap(place),
    minor: minor ? listTicks(from, to, minor, lang).flatMap(place) : [],
  };
}
