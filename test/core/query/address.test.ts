import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoToDay } from '../../../src/core/dates/day.ts';
import { decodeAddress, encodeAddress } from '../../../src/core/query/address.ts';
import { knownOf } from '../../../src/core/query/known.ts';
import { FACETS, type Query, emptyQuery } from '../../../src/core/query/query.ts';
import { anyQuery, known } from './arbitraries.ts';
import { anyText } from './any-text.ts';
import { sampleChronicle } from './sample-chronicle.ts';

const decode = (search: string): Query => decodeAddress(search, known).query;
const droppedFrom = (search: string): string[] =>
  decodeAddress(search, known).dropped.map(({ parameter, value }) => `${parameter}=${value}`);
const choose = (any: string[], not: string[] = [], all = false): Query['facets']['company'] => ({ any, not, all });

describe('decodeAddress', () => {
  test('reads nothing as the empty query', () => {
    expect(decodeAddress('', known)).toEqual({ query: emptyQuery, dropped: [] });
    expect(decodeAddress('?', known)).toEqual({ query: emptyQuery, dropped: [] });
    expect(decodeAddress('?company=&q=&from=&&', known)).toEqual({ query: emptyQuery, dropped: [] });
  });

  test('takes the id in the place of one that was given up', () => {
    const redirects = [
      { type: 'company', id: 'hot-air', to: 'montgolf' },
      { type: 'project', id: 'old-skiff', to: 'cloud-skiff' },
      { type: 'event', id: 'supper', to: 'dinner' },
    ] as const;
    const { query, dropped } = decodeAddress(
      '?company=boreas,-hot-air&project=old-skiff&event=supper&a=hot-air&b=old-skiff&kind=hot-air',
      knownOf({ ...sampleChronicle, redirects }),
    );
    expect(query).toMatchObject({ event: 'dinner', a: 'montgolf', b: 'cloud-skiff' });
    expect(query.facets.company).toEqual(choose(['boreas'], ['montgolf']));
    expect(query.facets.project).toEqual(choose(['cloud-skiff']));
    expect(dropped).toEqual([{ parameter: 'kind', value: 'hot-air' }]);
  });

  test('reads every parameter', () => {
    const search =
      '?company=montgolf,-boreas&company.all=1&project=kybernautes&kind=launch,release&theme=-ships&year=1908,-1901&q=caf%C3%A9+1.0' +
      '&from=1902&to=1905-02&at=1904-06-15&event=dinner&a=boreas&b=promenadus&lanes=company&hide=1&style=dark';
    expect(decodeAddress(search, known)).toEqual({
      query: {
        facets: {
          company: choose(['montgolf'], ['boreas'], true),
          project: choose(['kybernautes']),
          kind: choose(['launch', 'release']),
          theme: choose([], ['ships']),
          year: choose(['1908'], ['1901']),
        },
        text: 'café 1.0',
        from: isoToDay('1902-01-01'),
        to: isoToDay('1905-02-28'),
        at: isoToDay('1904-06-15'),
        event: 'dinner',
        a: 'boreas',
        b: 'promenadus',
        lanes: 'company',
        hide: true,
        style: 'dark',
      },
      dropped: [],
    });
  });

  test('compares only what is known, and nothing with itself', () => {
    expect(decode('?a=gogle&b=boreas')).toEqual({ ...emptyQuery, b: 'boreas' });
    expect(droppedFrom('?a=gogle&b=boreas')).toEqual(['a=gogle']);
    expect(decode('?a=boreas&b=boreas')).toEqual({ ...emptyQuery, a: 'boreas' });
    expect(droppedFrom('?a=boreas&b=boreas')).toEqual(['b=boreas']);
  });

  test('joins repeated lists and keeps the first of repeated values', () => {
    expect(decode('?company=montgolf&company=boreas,montgolf').facets.company).toEqual(choose(['boreas', 'montgolf']));
    expect(decode('?q=one&q=two').text).toBe('one');
    expect(droppedFrom('?q=one&q=two')).toEqual(['q=two']);
  });

  test('drops what is unknown, keeps the rest and reports it', () => {
    const search =
      '?company=montgolf,gogle,-nobody&kind=&utm_source=x&event=none&lanes=kind&hide=yes&year=1850,-999&style=pink&theme.all=yes';
    expect(decode(search)).toEqual({ ...emptyQuery, facets: { ...emptyQuery.facets, company: choose(['montgolf']) } });
    expect(droppedFrom(search)).toEqual([
      'utm_source=x',
      'company=gogle',
      'company=-nobody',
      'theme.all=yes',
      'year=1850',
      'year=-999',
      'event=none',
      'hide=yes',
      'style=pink',
      'lanes=kind',
    ]);
  });

  test('excludes a value that is also wanted, and reports it', () => {
    expect(decode('?company=boreas,-boreas').facets.company).toEqual(choose([], ['boreas']));
    expect(droppedFrom('?company=boreas,-boreas')).toEqual(['company=boreas']);
  });

  test('holds dates within the known time and drops those outside of it', () => {
    const narrow = { ...known, from: isoToDay('1900-03-15'), to: isoToDay('1912-06-30') };
    const { query, dropped } = decodeAddress('?from=1900&to=1912&at=1899-12-31', narrow);
    expect([query.from, query.to, query.at]).toEqual([narrow.from, narrow.to, undefined]);
    expect(dropped).toEqual([{ parameter: 'at', value: '1899-12-31' }]);
    expect(droppedFrom('?from=1913&to=-0044')).toEqual(['from=1913', 'to=-0044']);
  });

  test('keeps a time of the first and of the last day', () => {
    const day = { ...known, from: isoToDay('1905-03-01'), to: isoToDay('1905-03-01') };
    const { query, dropped } = decodeAddress('?from=1905-03-01T09:30Z&to=1905-03-01T16:49Z&at=1905-03-01T12:00Z', day);
    expect(dropped).toEqual([]);
    expect((query.from! - day.from) * 24).toBeCloseTo(9.5);
    expect((query.at! - day.from) * 24).toBeCloseTo(12);
    expect((query.to! + 1 - day.from) * 1440).toBeCloseTo(16 * 60 + 50);
    expect(decodeAddress(encodeAddress(query), day).query).toEqual(query);
  });

  test('lets the playhead stand before the known time, as far back as the record goes', () => {
    const [from, first] = [isoToDay('1900-03-15'), isoToDay('1890-06-01')];
    const queryOf = (search: string): Query => decodeAddress(search, { ...known, from, first }).query;
    expect(queryOf('?at=1895-02-03').at).toBe(isoToDay('1895-02-03'));
    expect(queryOf('?at=1890').at).toBe(first);
    expect(queryOf('?at=1889').at).toBeUndefined();
    expect(queryOf('?from=1895').from).toBeUndefined();
  });

  test('drops dates that no calendar has, and an end before the start', () => {
    expect(droppedFrom('?from=1905-13&to=1905-02-29&at=July')).toEqual(['from=1905-13', 'to=1905-02-29', 'at=July']);
    expect(decode('?from=1905&to=1904').from).toBe(isoToDay('1905-01-01'));
    expect(droppedFrom('?from=1905&to=1904')).toEqual(['to=1904']);
  });

  test('cuts the text to 200 and reports to 40 characters, never within a surrogate pair', () => {
    expect(decode(`?q=${'x'.repeat(10_000)}`).text).toBe('x'.repeat(200));
    expect(decode(`?q=${'x'.repeat(199)}${encodeURIComponent('🚀')}`).text).toBe('x'.repeat(199));
    expect(droppedFrom(`?${'y'.repeat(99)}=${'z'.repeat(99)}`)).toEqual([`${'y'.repeat(40)}=${'z'.repeat(40)}`]);
  });

  test('lets malformed percent signs stand', () => {
    expect(decode('?q=100%').text).toBe('100%');
    expect(decode('?q=%E3%81').text).toBe('%E3%81');
    expect(decode('?q=%zz%41').text).toBe('%zzA');
    expect(decode('?q=a=b&q').text).toBe('a=b');
  });

  test('knows no names that only objects have', () => {
    expect(droppedFrom('?__proto__=x&constructor=y&company=__proto__,constructor')).toEqual([
      '__proto__=x',
      'constructor=y',
      'company=__proto__',
      'company=constructor',
    ]);
  });

  const hostilePiece = fc.oneof(
    anyText,
    fc.constantFrom(
      '&',
      '=',
      '?',
      ',',
      '-',
      '%',
      '%00',
      '%C3',
      '%F0%9F',
      '\ud800',
      '\udfff',
      '+',
      'company=',
      'from=',
      'q=',
    ),
    fc.constantFrom('company=montgolf', '&to=1905', '&at=99999-99', '&theme.all=1', '\u0000', '&q=🚀'.repeat(300)),
  );

  test('takes any text: never throws, and what it gives survives the way through an address', () => {
    fc.assert(
      fc.property(fc.array(hostilePiece, { maxLength: 30 }), (pieces) => {
        const { query, dropped } = decodeAddress(pieces.join(''), known);
        expect(query.text.length).toBeLessThanOrEqual(200);
        for (const { parameter, value } of dropped)
          expect(Math.max(parameter.length, value.length)).toBeLessThanOrEqual(40);
        expect(decodeAddress(encodeAddress(query), known)).toEqual({ query, dropped: [] });
      }),
    );
  });
});

describe('encodeAddress', () => {
  test('writes nothing for the empty query', () => {
    expect(encodeAddress(emptyQuery)).toBe('');
  });

  test('is undone by decodeAddress', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(decodeAddress(encodeAddress(query), known)).toEqual({ query, dropped: [] });
      }),
    );
  });

  test('writes equal queries equally, in whatever order their values stand', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const facets = { ...query.facets };
        for (const facet of FACETS) {
          const { any, not, all } = facets[facet];
          facets[facet] = { any: any.toReversed(), not: not.toReversed(), all };
        }
        expect(encodeAddress({ ...query, facets })).toBe(encodeAddress(query));
      }),
    );
  });

  test('keeps commas and spaces readable', () => {
    const query = { ...emptyQuery, facets: { ...emptyQuery.facets, company: choose(['montgolf'], ['boreas']) } };
    expect(encodeAddress({ ...query, text: 'a b+c', from: 0 })).toBe(
      '?company=montgolf,-boreas&q=a+b%2Bc&from=1970-01-01',
    );
  });

  test('throws at no text, however broken', () => {
    expect(encodeAddress({ ...emptyQuery, text: '\ud800x' })).toBe('?q=x');
  });
});
