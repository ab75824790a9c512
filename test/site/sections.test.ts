import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/core/dates/parse.ts';
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
  it('goes by centuries in a history of millennia, by days in one of days, and as the data say', () => {
    const titles = (from: string, to: string, dates: readonly string[], groups?: 'year') => {
      const events = dates.map((date, i) => eventWith(`e${i}`, date));
      const chronicle = chronicleWith(...events);
      const [first, last] = [parseDate(from).earliest, parseDate(to).latest];
      const site = { ...chronicle.site, ...(groups && { groups }) };
      return groupByTime({ ...chronicle, from: first, to: last, site }, 'en').map(({ title }) => title);
    };
    const old = ['-3999', '-3199~', '-3199~/-2999~', '-03XX', '0105'];
    expect(titles('-3499', '1500', old)).toEqual([
      ...['Before 3500 BCE', '32nd century BCE', '4th century BCE', '2nd century'],
    ]);
    expect(titles('-3499', '1500', ['0105', '145X'], 'year')).toEqual(['105', '1450s']);
    const short = [
      '2031-05',
      '2031-05-04',
      '2031-05-04T08:00Z',
      '2031-05-04T23:00Z/2031-05-05T01:00Z',
      '2031-05-05T01:00Z',
    ];
    expect(titles('2031-05-04', '2031-05-06', short)).toEqual(['May 2031', '4 May 2031', '5 May 2031']);
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
