import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/core/dates/format.ts';
import { parseDate } from '../../src/core/dates/parse.ts';
import { LANGUAGES } from '../../src/i18n/given.ts';
import { timelineJsJson } from '../../src/export/timelinejs-json.ts';
import { createAddresses } from '../../src/site/addresses.ts';
import { readChronicle } from '../../src/site/read-data.ts';
import { tinyChronicle } from '../core/tiny-chronicle.ts';
import { hostileChronicle } from './hostile-chronicle.ts';

interface Slide {
  readonly unique_id: string;
  readonly start_date: { readonly year: number; readonly month?: number; readonly day?: number };
  readonly end_date?: { readonly year: number; readonly month?: number; readonly day?: number };
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
}

const slidesOf = (...parameters: Parameters<typeof timelineJsJson>): Slide[] =>
  (timelineJsJson(...parameters) as { events: Slide[] }).events;
const nowhere = createAddresses(undefined);
const chronicle = readChronicle();

describe.each(LANGUAGES)('timelineJsJson in %s', (lang) => {
  it('holds every event, with its date as the record words it', () => {
    const slides = slidesOf(chronicle, lang, nowhere);
    expect(slides.map(({ unique_id, display_date }) => [unique_id, display_date])).toEqual(
      chronicle.events.map(({ id, date }) => [id, formatDate(date, lang)]),
    );
  });

  it('names no part of a date that is not known', () => {
    const slides = slidesOf(chronicle, lang, nowhere);
    chronicle.events.forEach(({ date }, index) => {
      const { start_date, end_date } = slides[index]!;
      const written = date.edtf.replace(/^\.\.\//, '').split('/');
      const isSeason = /^\d{4}-2[1-4]/.test(written[0]!);
      const digits = (part: { year: number; month?: number; day?: number }): number[] =>
        [part.year, part.month, part.day].filter((one) => one !== undefined);
      if (isSeason) expect([start_date.day, end_date?.day]).toEqual([undefined, undefined]);
      else expect(digits(start_date)).toEqual(written[0]!.replace(/[~?%]/, '').split('-').map(Number));
      if (written[1]) expect(digits(end_date!)).toEqual(written[1].replace(/[~?%]/, '').split('-').map(Number));
      else if (!isSeason) expect(end_date).toBeUndefined();
    });
  });
});

it.each([
  ['2014-22', { year: 2014, month: 6 }, { year: 2014, month: 8 }],
  ['2014~', { year: 2014 }, undefined],
  ['2014-05-01/2015', { year: 2014, month: 5, day: 1 }, { year: 2015 }],
  ['../2014-05', { year: 2014, month: 5 }, undefined],
  ['-0043-03-15', { year: -44, month: 3, day: 15 }, undefined],
  ['2014-05/..', { year: 2014, month: 5 }, undefined],
])('timelineJsJson writes %s by the parts that are known', (edtf, start, end) => {
  const tiny = tinyChronicle();
  const [slide] = slidesOf({ ...tiny, events: [{ ...tiny.events[0]!, date: parseDate(edtf) }] }, 'en', nowhere);
  expect([slide?.start_date, slide?.end_date]).toEqual([start, end]);
});

it('timelineJsJson leaves no markup in texts that are shown as markup', () => {
  fc.assert(
    fc.property(hostileChronicle, (hostile) => {
      slidesOf(hostile, 'en', createAddresses('https://example.org')).forEach(({ text }, index) => {
        const { body } = new JSDOM(`<body><h2>${text.headline}</h2><p>${text.text}</p>`).window.document;
        const { title, summary } = hostile.events[index]!;
        const shown = (words: string): string => words.replace(/\r\n?/g, '\n');
        expect(body.querySelector('h2')!.textContent).toBe(shown(title.en));
        expect(body.querySelector('p')!.textContent).toBe(shown(summary.en));
        expect([...body.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['H2', 'A', 'P']);
      });
    }),
    { numRuns: 25 },
  );
});
