/** A day as a reader writes it into a field. */
import { isWithin, parseExtent, type Extent } from '../dates/extent.ts';
import type { Day } from '../dates/historical-date.ts';
import { readWrittenDate } from '../dates/written-date.ts';
import { takeDates } from './date-phrase.ts';

/** The first day that a text names, if it names a time of the record and nothing else: a year alone is its first day. */
export function readDay(text: string, record: { readonly from: Day; readonly to: Day }): Day | undefined {
  const plain = text.trim();
  const year = /^\d{1,4}$/.test(plain) ? plain.padStart(4, '0') : plain;
  const written = readWrittenDate(plain)?.edtf ?? '';
  const extent = parseExtent(/\dT/.test(year) ? `${year}Z` : year) ?? parseExtent(written) ?? extentIn(plain);
  return extent && isWithin(extent, record) ? Math.max(extent.earliest, record.from) : undefined;
}

/** An era that is not known changes the year, so nothing may be left over. */
function extentIn(text: string): Extent | undefined {
  const { dates, rest } = takeDates(text);
  return rest.trim() === '' ? dates[0]?.extent : undefined;
}
