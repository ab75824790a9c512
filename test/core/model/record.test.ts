import { expect, it } from 'vitest';
import { encodeRecord, joinRecord } from '../../../src/core/model/record.ts';
import { decodeWire, encodeWire } from '../../../src/core/model/wire.ts';
import { eventsCsv } from '../../../src/export/events-csv.ts';
import { eventsIcs } from '../../../src/export/events-ics.ts';
import { eventsJson } from '../../../src/export/events-json.ts';
import { createAddresses } from '../../../src/site/addresses.ts';
import { readChronicle } from '../../../src/site/read-data.ts';
import { tinyChronicle } from '../tiny-chronicle.ts';

const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

it('joinRecord gives the browser what the published files are written from', () => {
  const chronicle = readChronicle();
  const joined = joinRecord(decodeWire(sent(encodeWire(chronicle))), sent(encodeRecord(chronicle)))!;
  const nowhere = createAddresses(undefined);
  expect(eventsCsv(joined)).toBe(eventsCsv(chronicle));
  expect(eventsJson(joined)).toEqual(eventsJson(chronicle));
  for (const lang of ['en', 'ja'] as const)
    expect(eventsIcs(joined, lang, nowhere)).toBe(eventsIcs(chronicle, lang, nowhere));
});

it('joinRecord refuses a record that lacks an event of the page', () => {
  const tiny = tinyChronicle();
  const { events, ...rest } = encodeRecord(tiny);
  const { [tiny.events[0]!.id]: _gone, ...others } = events;
  expect(joinRecord(tiny, { ...rest, events: others })).toBeUndefined();
});
