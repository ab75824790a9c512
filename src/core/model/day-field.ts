/** Fields in which a day of the record is written. */
import { dayToIso, momentToIso, partsOfDay } from '../dates/day.ts';
import type { DateLang } from '../dates/format.ts';
import type { Day } from '../dates/historical-date.ts';
import type { Chronicle } from './chronicle.ts';
import { isByMinutes, nameDay } from './pace.ts';

/** The type of such a field: one for dates begins with the year 1 and knows no times of day. */
export function dayFieldType(chronicle: Chronicle): 'text' | 'date' | 'datetime-local' {
  if (partsOfDay(chronicle.from).year < 1) return 'text';
  return isByMinutes(chronicle) ? 'datetime-local' : 'date';
}

/** A day as the field has it. */
export function writeDayField(day: Day, chronicle: Chronicle, lang: DateLang): string {
  const type = dayFieldType(chronicle);
  if (type === 'text') return nameDay(day, chronicle, lang);
  return type === 'date' ? dayToIso(day) : `${momentToIso(day)}T00:00`.slice(0, 'YYYY-MM-DDThh:mm'.length);
}
