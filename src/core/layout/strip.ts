/** The strip: one row of dots per theme over the whole time, in shares of its width, so that it fits any screen. */
import type { Chronicle } from '../model/chronicle.ts';
import type { Theme } from '../model/schema.ts';
import { lanesOfEvent } from './lanes.ts';
import { placeDate } from './marks.ts';
import { createScale } from './scale.ts';
import { placeYears, type PlacedYear } from './axis.ts';

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
  readonly dots: readonly StripDot[];
}

export interface PlacedStrip {
  readonly years: readonly PlacedYear[];
  readonly rows: readonly StripRow[];
}

/** Places a dot for every event of the domain in each theme that it belongs to, light ones first so that heavy ones lie on top. */
export function placeStrip(chronicle: Chronicle): PlacedStrip {
  const scale = createScale([chronicle.from, chronicle.to], [0, 1]);
  const entities = new Map(chronicle.entities.map((entity) => [entity.id, entity]));
  const dots = new Map<string, StripDot[]>(chronicle.themes.map((theme) => [theme.id, []]));
  chronicle.events.forEach((event, number) => {
    if (event.date.latest < chronicle.from || event.date.earliest > chronicle.to) return;
    const { x } = placeDate(event, scale);
    const themes = new Set(lanesOfEvent(event, entities, 'theme').map((lane) => entities.get(lane)!.theme));
    for (const theme of themes)
      dots.get(theme)!.push({ key: `${theme}:${event.id}`, number, id: event.id, x, weight: event.weight });
  });
  const rows = chronicle.themes.map((theme) => ({
    theme,
    dots: dots.get(theme.id)!.sort((a, b) => a.weight - b.weight || a.number - b.number),
  }));
  return { years: placeYears(scale), rows: rows.filter((row) => row.dots.length > 0) };
}
