/** The ticks of an axis: what unit of time has room for a name, and the larger unit that it lies in. */
import { partsOfDay } from '../dates/day.ts';
import type { DateLang } from '../dates/format.ts';
import { listTicks, nameTick, type Tick, type TickUnit } from '../dates/ticks.ts';
import { unitStart, yearsOfUnit } from '../dates/units.ts';
import type { Scale } from './scale.ts';
import { textWidth } from './text-width.ts';

export interface PlacedTick {
  /** First moment of the unit. */
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
  { minor: 'minute', major: 'full-day', perDay: 57_600 },
  { minor: 'five-minutes', major: 'full-day', perDay: 11_520 },
  { minor: 'quarter-hour', major: 'full-day', perDay: 3840 },
  { minor: 'hour', major: 'full-day', perDay: 960 },
  { minor: 'three-hours', major: 'full-day', perDay: 320 },
  { minor: 'six-hours', major: 'full-day', perDay: 160 },
  { minor: 'day', major: 'full-month', perDay: 27 },
  { minor: 'week', major: 'full-month', perDay: 5 },
  { minor: 'month', major: 'year', perDay: 1.05 },
  { minor: 'quarter', major: 'year', perDay: 0.62 },
  { major: 'year', perDay: 0.075 },
];

const RUNS = [
  'two-years',
  'five-years',
  'decade',
  'two-decades',
  'half-century',
  'century',
  'two-centuries',
  'half-millennium',
  'millennium',
] as const;
const DAYS_OF_YEAR = 365.2425;
const NAME = { size: 13, air: 6 };

/** The units that have room for their names at so many pixels a day, between two moments. */
export function chooseUnits(
  perDay: number,
  from: number,
  to: number,
  lang: DateLang,
): { readonly minor?: TickUnit; readonly major: TickUnit } {
  // Years before the common era have long names, and no short ones.
  const isBefore = partsOfDay(from).year <= 0;
  const step = STEPS.find((one) => perDay >= one.perDay && !(isBefore && one.major === 'year' && !one.minor));
  if (step) return step;
  const names = [from, to].map((day) => nameTick(unitStart(day, 'year'), 'year', lang));
  const room = Math.max(...names.map((name) => textWidth(name, NAME.size, true))) + NAME.air;
  const runs = isBefore ? (['year', ...RUNS] as const) : RUNS;
  return { major: runs.find((unit) => yearsOfUnit(unit)! * DAYS_OF_YEAR * perDay >= room) ?? 'millennium' };
}

/** Places the ticks between two pixels, cut to them. */
export function placeTicks(
  scale: Scale,
  lang: DateLang,
  [left, right]: readonly [number, number] = scale.range,
): PlacedAxis {
  const [from, to] = [scale.moment(left), scale.moment(right)];
  const [first, end] = [scale.domain[0], scale.domain[1] + 1];
  const { major, minor } = chooseUnits(scale.perDay, first, end, lang);
  const place = (tick: Tick): PlacedTick[] => {
    const [x0, x1] = [Math.max(left, scale.x(tick.day)), Math.min(right, scale.x(tick.next))];
    return x0 < x1 ? [{ day: tick.day, x0, x1, text: tick.text, shaded: tick.isOdd }] : [];
  };
  return {
    major: listTicks(from, to, major, lang).flatMap(place),
    minor: minor ? listTicks(from, to, minor, lang).flatMap(place) : [],
  };
}
