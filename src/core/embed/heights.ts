/** The heights of embeds in pixels, known before they are drawn. They hold for every width from `NARROWEST` on. */
import type { HistoryEvent } from '../model/chronicle.ts';
import type { Lang, Text } from '../model/text.ts';
import { countLines } from './lines.ts';

/** The narrowest frame that an embed is made for; in a wider one, more finds room at the same height. */
export const NARROWEST = 320;
/** The widths at which a lane is drawn for frames that do not draw it themselves. */
export const EMBED_WIDTHS = [NARROWEST, 440, 620] as const;
/** The most lanes that an embed shows, so that it stays an exhibit in somebody's text. */
export const MOST_LANES = 14;
/** How many events the embed of one project or company lists; the narrowest shows `FIRST_EVENTS` of them. */
export const LISTED_EVENTS = 8;
export const FIRST_EVENTS = 3;

/** Left and right of what an embed holds. */
const SIDE = 14;
/** Above the title, and the line under the view that names its source. */
const ENDS = 12 + 38;
const AXIS = 36;
/** The line under the title, and what lies between the head and the view. */
const [LINE, GAP] = [20, 8];
const STRIP = { head: 24, row: 14, end: 8 };
/** Sizes of fonts and heights of their lines, as in the style sheet; a line more than estimated would be cut off. */
const TITLE = { size: 19, line: 26 };
const TEXT = { size: 15, line: (lang: Lang): number => (lang === 'ja' ? 25 : 23) };
const ROW = { size: 14, line: 21, between: 8 };

const inner = NARROWEST - 2 * SIDE;
const heightOf = (text: string, { size, line }: { size: number; line: number }, bold = false): number =>
  countLines(text, inner, size, bold) * line;

/** The head of every embed that holds a drawing: one line of title, one of what it shows. */
const HEAD = TITLE.line + LINE + GAP;

/** The weightiest events, so many at most, in order of time. */
export function pickWeightiest<T extends Pick<HistoryEvent, 'weight'>>(events: readonly T[], most: number): T[] {
  const kept = new Set(events.toSorted((a, b) => b.weight - a.weight).slice(0, most));
  return events.filter((event) => kept.has(event));
}

/** An embed of lanes whose drawing, without the axis, is so high. */
export function lanesHeight(drawing: number): number {
  return ENDS + HEAD + AXIS + drawing;
}

/** An embed of the strip with so many rows. */
export function stripHeight(rows: number): number {
  return ENDS + HEAD + STRIP.head + rows * STRIP.row + STRIP.end;
}

/** An embed of one event: date, title, summary, and the first of what there is room for below. */
export function eventHeight({ title, summary }: { title: Text; summary: Text }, lang: Lang): number {
  const text = { size: TEXT.size, line: TEXT.line(lang) };
  return (
    ENDS +
    LINE +
    heightOf(title[lang], TITLE, true) +
    GAP +
    heightOf(summary[lang], text) +
    GAP +
    ROW.line +
    ROW.between
  );
}

/**
 * An embed of one project or company.
 * @param drawing height of its lane, 0 if it has none
 * @param events those that it lists first
 */
export function entityHeight(
  name: string,
  drawing: number,
  events: readonly Pick<HistoryEvent, 'title'>[],
  lang: Lang,
): number {
  const rows = events.map(({ title }) => ROW.line + heightOf(title[lang], ROW) + ROW.between);
  const lane = drawing > 0 ? AXIS + drawing : 0;
  return ENDS + heightOf(name, TITLE, true) + LINE + GAP + lane + GAP + rows.reduce((sum, row) => sum + row, 0);
}

/** An embed of a chart: its name, what it shows as a sentence, its source, and the higher of its drawings. */
export function chartHeight(finding: string, drawings: readonly number[]): number {
  return ENDS + 2 * LINE + heightOf(finding, TITLE, true) + GAP + Math.max(...drawings);
}
