/** The strip: one row per theme over the whole time, in shares of its width, so that it fits any screen. */
import { isWithin } from '../dates/extent.ts';
import type { DateLang } from '../dates/format.ts';
import { listTicks, nameTick, type TickUnit } from '../dates/ticks.ts';
import type { Chronicle } from '../model/chronicle.ts';
import type { Theme } from '../model/schema.ts';
import { lanesOfEvent } from './lanes.ts';
import { placeDate } from './marks.ts';
import { createScale, type Scale } from './scale.ts';
import { textWidth } from './text-width.ts';
import { chooseUnits } from './ticks.ts';

/** An event in one row of the strip. */
export interface StripDot {
  readonly key: string;
  readonly number: number;
  readonly id: string;
  /** Share of the width, 0 to 1. */
  readonly x: number;
  readonly weight: 1 | 2 | 3;
}

export interface StripRow {
  readonly theme: Theme;
  /** Every event of the theme, the light ones first so that heavy ones lie on top. */
  readonly events: readonly StripDot[];
  /** Those of `events` that are heavy enough for a dot of their own. */
  readonly dots: readonly StripDot[];
}

/** A year, or whatever unit the strip has room for, in shares of the width. */
export interface StripUnit {
  readonly day: number;
  readonly x0: number;
  readonly x1: number;
  readonly isOdd: boolean;
}

export interface PlacedStrip {
  readonly unit: TickUnit;
  readonly units: readonly StripUnit[];
  readonly rows: readonly StripRow[];
  /** Into how many bins of equal width a row is divided for counting; a whole number of days each, but for the last, unless the time is short. */
  readonly bins: number;
  /** Days to a bin, as a share of the width. */
  readonly binWidth: number;
}

/** The most bins to a row: about three pixels each on a wide screen, one on a phone. */
const MOST_BINS = 400;

/** Up to so many days, a day is no whole of which a bin would be a part. */
const FEW_DAYS = 62;

/** The narrowest strip in pixels, by which units are chosen, and what their names take. */
const NARROWEST = 340;
const NAME = { size: 12.8, air: 6 };

/** The most events with a dot of their own. */
const MOST_DOTS = 300;

/**
 * Places every event of the domain in each theme that it belongs to. Whole weights get dots, the heaviest first, as long
 * as they fit into a fixed number, so that a strip stays small whatever the data and never prefers one event to its equal.
 */
export function placeStrip(chronicle: Chronicle): PlacedStrip {
  const scale = createScale([chronicle.from, chronicle.to], [0, 1]);
  const entities = new Map(chronicle.entities.map((entity) => [entity.id, entity]));
  const events = new Map<string, StripDot[]>(chronicle.themes.map((theme) => [theme.id, []]));
  chronicle.events.forEach((event, number) => {
    if (!isWithin(event.date, chronicle)) return;
    const { x } = placeDate(event, scale);
    const themes = new Set(lanesOfEvent(event, entities, 'theme').map((lane) => entities.get(lane)!.theme));
    for (const theme of themes)
      events.get(theme)!.push({ key: `${theme}:${event.id}`, number, id: event.id, x, weight: event.weight });
  });
  const lightest = lightestWithDot([...events.values()].flat());
  const rows = chronicle.themes.map((theme) => {
    const here = events.get(theme.id)!.sort((a, b) => a.weight - b.weight || a.number - b.number);
    return { theme, events: here, dots: here.filter(({ weight }) => weight >= lightest) };
  });
  const days = chronicle.to + 1 - chronicle.from;
  const daysPerBin = days > FEW_DAYS ? Math.ceil(days / MOST_BINS) : days / MOST_BINS;
  return {
    ...placeUnits(chronicle, scale),
    rows: rows.filter((row) => row.events.length > 0),
    bins: Math.ceil(days / daysPerBin),
    binWidth: daysPerBin / days,
  };
}

function placeUnits({ from, to }: Chronicle, { x }: Scale): Pick<PlacedStrip, 'unit' | 'units'> {
  const { major, minor } = chooseUnits(NARROWEST / (to + 1 - from), from, to + 1, 'en');
  const list = (unit: TickUnit) => listTicks(from, to + 1, unit, 'en').filter(({ day }) => day < to + 1);
  const isMinor = minor !== undefined && list(major).length < 2;
  const unit = !isMinor ? major : minor === 'day' || minor === 'week' ? 'date' : minor;
  const place = (day: number) => Math.max(0, Math.min(1, x(day)));
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
  { unit, units }: PlacedStrip,
  lang: DateLang,
  width: number = NARROWEST,
): { readonly text: string; readonly x: number; readonly x0: number }[] {
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

/** The density of a row: how many of its events that are shown lie in each bin. The counts add up to the events shown. */
export function countBins(
  { events }: StripRow,
  { bins, binWidth }: PlacedStrip,
  isShown: (number: number) => boolean,
): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const { x, number } of events) if (isShown(number)) counts[Math.min(bins - 1, Math.floor(x / binWidth))]! += 1;
  return counts;
}

function lightestWithDot(all: readonly StripDot[]): number {
  const heavierThan = (weight: number) => all.filter((dot) => dot.weight >= weight).length;
  return [1, 2, 3].find((weight) => heavierThan(weight) <= MOST_DOTS) ?? 4;
}
