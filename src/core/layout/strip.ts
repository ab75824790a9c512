/** The strip: one row per theme over the whole time, in shares of its width, so that it fits any screen. */
import { isWithin } from '../dates/extent.ts';
import type { Day } from '../dates/historical-date.ts';
import type { Chronicle } from '../model/chronicle.ts';
import type { Theme } from '../model/schema.ts';
import { lanesOfEvent } from './lanes.ts';
import { placeDate } from './marks.ts';
import { createScale } from './scale.ts';

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

export interface PlacedStrip {
  /** The first and the last day. */
  readonly from: Day;
  readonly to: Day;
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
    from: chronicle.from,
    to: chronicle.to,
    rows: rows.filter((row) => row.events.length > 0),
    bins: Math.ceil(days / daysPerBin),
    binWidth: daysPerBin / days,
  };
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
