/** A new event into the text of a file, of which all else stays as it is. */
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { format } from 'prettier';
import { partsOfDay } from '../../src/core/dates/day.ts';
import type { Day, HistoricalDate } from '../../src/core/dates/historical-date.ts';
import { compareDates } from '../../src/core/dates/order.ts';
import { readDate } from '../../src/core/model/date-text.ts';
import type { RawEvent } from '../../src/core/model/schema.ts';

/** The file of a date's year, as a path in the data folder; one file holds all before the chronicle's time, from `from`. */
export function fileOf({ earliest }: HistoricalDate, from: Day): string {
  const { year } = partsOfDay(earliest);
  const first = partsOfDay(from).year;
  return year < first ? `events/before-${first}.json` : `events/${year}.json`;
}

/** Inserts an event before the first that is later, in Prettier's layout; `text` is undefined where there is no file yet. */
export async function insertEvent(text: string | undefined, event: RawEvent): Promise<string> {
  const layout = await format(JSON.stringify(event, null, 2), { parser: 'json', printWidth: 118 });
  const piece = layout.trimEnd().replaceAll('\n', '\n  ');
  const others = (text === undefined ? undefined : parseTree(text)?.children) ?? [];
  const last = others.at(-1);
  if (text === undefined || !last) return `[\n  ${piece}\n]\n`;
  const date = readDate(event.date)!;
  const later = others.find((node) => {
    const other = readDate(findNodeAtLocation(node, ['date'])?.value);
    return other !== undefined && compareDates(date, other) < 0;
  });
  if (later) return `${text.slice(0, later.offset)}${piece},\n  ${text.slice(later.offset)}`;
  const end = last.offset + last.length;
  return `${text.slice(0, end)},\n  ${piece}${text.slice(end)}`;
}
