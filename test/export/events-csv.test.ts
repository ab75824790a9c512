import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvColumns, eventsCsv } from '../../src/export/events-csv.ts';
import { readChronicle } from '../../src/site/read-data.ts';
import { daysOf, hostileChronicle } from './hostile-chronicle.ts';

/** The rows as a spreadsheet reads them, which drops the byte order mark. */
function read(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** A text without the apostrophe that guards a formula. */
const unguarded = (cell: string | undefined): string | undefined => cell?.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');

it('eventsCsv writes every event of the record, as a reader of CSV finds it', () => {
  const chronicle = readChronicle();
  const { events } = chronicle;
  const rows = read(eventsCsv(chronicle));
  expect(rows).toHaveLength(events.length);
  rows.forEach((row, index) => {
    const event = events[index]!;
    expect([row['id'], row['date'], row['earliest'], row['latest'], row['weight']]).toEqual([
      event.id,
      event.date.edtf,
      ...daysOf(event),
      String(event.weight),
    ]);
    expect([unguarded(row['title_en']), unguarded(row['title_ja']), unguarded(row['summary_ja'])]).toEqual([
      event.title.en,
      event.title.ja,
      event.summary.ja,
    ]);
    expect(row['companies']).toBe(event.companies.join(';'));
  });
});

it('eventsCsv begins with a byte order mark and ends each line as RFC 4180 does', () => {
  const csv = eventsCsv(readChronicle());
  expect(csv.startsWith('\uFEFFid,date,')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.split('\r\n')[0]!.split(',')).toHaveLength(csvColumns(readChronicle().languages).length);
});

it('eventsCsv keeps any text, and leaves no cell that a spreadsheet would compute', () => {
  fc.assert(
    fc.property(hostileChronicle, (chronicle) => {
      const { events } = chronicle;
      const rows = read(eventsCsv(chronicle));
      expect(rows.map((row) => [row['id'], unguarded(row['title_en']), unguarded(row['summary_ja'])])).toEqual(
        events.map(({ id, title, summary }) => [id, title.en, summary.ja]),
      );
      for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
