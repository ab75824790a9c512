import fc from 'fast-check';
import ICAL from 'ical.js';
import { sync as nodeIcal } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { dayToIso } from '../../src/core/dates/day.ts';
import { formatDate } from '../../src/core/dates/format.ts';
import type { Lang } from '../../src/core/model/text.ts';
import { LANGUAGES } from '../../src/i18n/given.ts';
import { eventsIcs } from '../../src/export/events-ics.ts';
import { onThisDayIcs } from '../../src/export/on-this-day-ics.ts';
import { createAddresses } from '../../src/site/addresses.ts';
import { readChronicle } from '../../src/site/read-data.ts';
import { daysOf, hostileChronicle } from './hostile-chronicle.ts';

const chronicle = readChronicle();
const addresses = createAddresses('https://example.org/history/');
const nowhere = createAddresses(undefined);

/** The entries as Thunderbird's parser reads them: summary, first day, day after the last. */
const readEntries = (text: string): { uid: string; summary: string; days: string[]; description: string }[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .map(({ uid, summary, description, startDate, endDate }) => ({
      uid,
      summary,
      description,
      days: [startDate.toString(), endDate.toString()],
    }));

const dayAfter = (iso: string): string => {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

/** A text as a line of a calendar keeps it. */
const kept = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');

describe.each(LANGUAGES)('eventsIcs in %s', (lang: Lang) => {
  const text = eventsIcs(chronicle, lang, addresses);

  it('gives every event over all days that its date can mean', () => {
    expect(readEntries(text).map(({ days }) => days)).toEqual(
      chronicle.events.map((event) => [daysOf(event)[0], dayAfter(daysOf(event)[1])]),
    );
  });

  it('is read the same by another client', () => {
    const read = Object.values(nodeIcal.parseICS(text)).filter((entry) => entry?.type === 'VEVENT');
    expect(read).toHaveLength(chronicle.events.length);
    for (const event of chronicle.events) {
      const entry = read.find(({ uid }) => uid === `${event.id}.${lang}.event@chronicle`)!;
      expect(JSON.stringify(entry.summary)).toContain(JSON.stringify(event.title[lang]).slice(1, -1));
      expect(entry.datetype).toBe('date');
      expect(JSON.stringify(entry.url)).toContain(addresses.event(event.id, lang)!);
    }
  });

  it('says how exactly the date is known, in the title where it is not one day', () => {
    readEntries(text).forEach(({ summary, description }, index) => {
      const { title, date } = chronicle.events[index]!;
      expect(description.split('\n')[0]).toBe(formatDate(date, lang));
      if (/^\d{4}-\d\d-\d\d$/.test(date.edtf)) expect(summary).toBe(title[lang]);
      else expect(summary).toContain(formatDate(date, lang));
    });
  });
});

describe('onThisDayIcs', () => {
  it('has the events of one known day and no others, each year', () => {
    const exact = chronicle.events.filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date.edtf));
    const text = onThisDayIcs(chronicle, 'en', nowhere);
    expect(readEntries(text).map(({ days: [from], summary }) => [from, summary])).toEqual(
      exact.map(({ date, title }) => [dayToIso(date.earliest), `${date.edtf.slice(0, 4)}: ${title.en}`]),
    );
    expect(text.match(/^RRULE:FREQ=YEARLY\r$/gm)).toHaveLength(exact.length);
    expect(text).not.toContain('\nURL');
  });

  it('comes back on the same day of the next year', () => {
    const [first] = new ICAL.Component(ICAL.parse(onThisDayIcs(chronicle, 'ja', nowhere)) as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    const days = first!.iterator();
    const [once, again] = [days.next()!.toString(), days.next()!.toString()];
    expect(again).toBe(`${String(Number(once.slice(0, 4)) + 1)}${once.slice(4)}`);
  });
});

it('both calendars have no line above 75 octets, whole letters, and ids that no other entry has', () => {
  const texts = LANGUAGES.flatMap((lang) => [
    eventsIcs(chronicle, lang, addresses),
    onThisDayIcs(chronicle, lang, addresses),
  ]);
  for (const text of texts) {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
      expect(line).not.toContain('\n');
    }
  }
  const uids = texts.flatMap((text) => readEntries(text).map(({ uid }) => uid));
  expect(new Set(uids).size).toBe(uids.length);
});

it('eventsIcs keeps any text, and lets none become a line of its own', () => {
  fc.assert(
    fc.property(hostileChronicle, (hostile) => {
      const text = eventsIcs(hostile, 'en', nowhere);
      const entries = readEntries(text);
      expect(entries).toHaveLength(hostile.events.length);
      entries.forEach(({ summary, description, days }, index) => {
        const event = hostile.events[index]!;
        expect(summary.startsWith(kept(event.title.en))).toBe(true);
        expect(description).toContain(kept(event.summary.en));
        expect(days).toEqual([daysOf(event)[0], dayAfter(daysOf(event)[1])]);
      });
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
    }),
  );
});

it('eventsIcs leaves out what the format has no year for', () => {
  const [event] = chronicle.events;
  const date = { ...event!.date, edtf: '-0043', earliest: -735_000, latest: -734_700 };
  expect(readEntries(eventsIcs({ ...chronicle, events: [{ ...event!, date }] }, 'en', nowhere))).toEqual([]);
});
