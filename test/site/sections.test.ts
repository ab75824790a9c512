import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates } from '../../src/core/dates/order.ts';
import type { Lang } from '../../src/core/model/text.ts';
import { wordsOf } from '../../src/i18n/languages.ts';
import { groupByTime } from '../../src/site/sections.ts';
import { arbitraryDate } from '../core/arbitrary-chronicle.ts';
import { chronicleWith, eventWith, tiny } from './harbour-lookup.ts';

const titlesOf = (lang: Lang, ...dates: string[]): string[] =>
  groupByTime(chronicleWith(...dates.map((date, i) => eventWith(`e${i}`, date))), lang).map(({ title }) => title);

describe('groupByTime', () => {
  it('opens a section for each month, and puts its events under it', () => {
    const sections = groupByTime(tiny, 'en');
    expect(sections.map(({ title, events }) => [title, events.map(({ id }) => id)])).toEqual([
      ['March 2014', ['galley-starts']],
      ['June 2014', ['harbour-opens']],
      ['February 2015', ['sloop-starts']],
      ['August 2015', ['galley-joins-harbour']],
    ]);
  });
  it('puts a date that is known to the season or the year under the year', () => {
    expect(titlesOf('en', '2014', '2014-21', '2014-03')).toEqual(['2014', 'March 2014']);
    expect(titlesOf('ja', '2014', '2014-03')).toEqual(['2014年', '2014年3月']);
  });
  it('names both years of a date that lies in two', () => {
    expect(titlesOf('en', '2014-24', '2014/2016')).toEqual(['2014 – 2015', '2014 – 2016']);
    expect(titlesOf('ja', '2014/2016')).toEqual(['2014年〜2016年']);
  });
  it('collects all that came before the chronicle, and not what reaches into it', () => {
    expect(titlesOf('en', '1999', '2013-12-31', '2013-12-31/2014-01-01')).toEqual(['Before 2014', '2013 – 2014']);
    expect(titlesOf('ja', '1999')).toEqual([wordsOf('ja').before('2014年')]);
  });
  it('puts every event in one section, in order, under keys that are all different', () => {
    fc.assert(
      fc.property(fc.array(arbitraryDate, { maxLength: 20 }), (dates) => {
        const events = dates.toSorted(compareDates).map((date, i) => ({ ...eventWith(`e${i}`, '2014'), date }));
        const sections = groupByTime(chronicleWith(...events), 'ja');
        const listed = sections.flatMap((section) => section.events);
        expect(new Set(listed)).toEqual(new Set(events));
        expect(listed).toHaveLength(events.length);
        expect(new Set(sections.map(({ key }) => key)).size).toBe(sections.length);
        expect(new Set(sections.map(({ title }) => title)).size).toBe(sections.length);
        for (const section of sections) expect(section.events).toEqual(section.events.toSorted(byPlace));
      }),
    );
  });
});

function byPlace(a: { id: string }, b: { id: string }): number {
  return Number(a.id.slice(1)) - Number(b.id.slice(1));
}
