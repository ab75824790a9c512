import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayToIso } from '../../../src/core/dates/day.ts';
import { type Search, createSearch } from '../../../src/core/query/search.ts';
import { createSuggest } from '../../../src/core/query/suggest.ts';
import { wordsOf } from '../../../src/core/query/terms.ts';
import { anyText } from './any-text.ts';
import { sampleChronicle } from './sample-chronicle.ts';

const searchAll = createSearch(sampleChronicle);
const KNOWN = new Set([
  'kybernautes',
  'promenadus',
  'クバナウテス',
  'cloud',
  'skiff',
  'montgolf',
  'boreas',
  '卒業',
  'dinner',
]);
/** Finds what is spelt right, and only that. */
const search: Search = (text, lang, limit) =>
  wordsOf(text).every((word) => KNOWN.has(word)) ? searchAll(text, lang, limit) : [];
const suggest = createSuggest(sampleChronicle, search);
const textsFor = (text: string): readonly string[] => suggest(text, 'en').texts;
const valuesFor = (text: string): string[] => suggest(text, 'en').values.map(({ facet, value }) => `${facet}=${value}`);

describe('createSuggest', () => {
  test.each([
    ['gybernotis', 'Kybernautes', 'misspelt beyond what search forgives'],
    ['bromenatis', 'Promenadus', 'misspelt from its first letter on'],
    ['グバナウテズ', 'クバナウテス', 'misspelt in kana'],
    ['cluodskifv', 'Cloud Skiff', 'written as one'],
  ])('proposes for %s the name %s, %s', (text, name) => {
    expect(search(text, 'en')).toEqual([]);
    expect(textsFor(text)[0]).toBe(name);
  });

  test('leaves out a word where not all words are in one record', () => {
    expect(search('montgolf 卒業', 'en')).toEqual([]);
    expect(textsFor('montgolf 卒業')).toEqual(['Montgolf', '卒業']);
    expect(textsFor('boreas qqqqqqqq')).toEqual(['Boreas']);
  });

  test('proposes only texts that find something, and no more than three, for any text', () => {
    const word = fc.oneof(
      anyText,
      fc.constantFrom('kybernotis', 'boreas', '卒業', 'dinner', '1905', 'クバナ', 'skuff'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const { texts, values } = suggest(words.join(' '), 'ja');
        expect(texts.length).toBeLessThanOrEqual(3);
        expect(texts.filter((text) => search(text, 'ja').length === 0)).toEqual([]);
        expect(values.length).toBeLessThanOrEqual(4);
        expect(values.filter(({ count }) => count === 0)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('names values whose name is near, the nearest first', () => {
    expect(valuesFor('montgolf 卒業')).toEqual(['company=montgolf', 'kind=graduation']);
    expect(valuesFor('north wind works qqqq')).toContain('company=boreas');
    expect(valuesFor('ingines qqqq')).toEqual(['theme=engines']);
    expect(valuesFor('kybernotis qqqq')).toEqual(['project=kybernautes']);
    expect(valuesFor('cloudskif qqqq')).toContain('project=cloud-skiff');
    expect(valuesFor('qqqqqqqq')).toEqual([]);
  });

  test('names one year, the one asked for or the nearest', () => {
    expect(valuesFor('1905 qqqq')).toEqual(['year=1905']);
    expect(valuesFor('9105 qqqq')).toEqual(['year=1905']);
    const [year] = suggest('1908 qqqq', 'en').values;
    expect([year?.query.from, year?.query.to].map((day) => dayToIso(day ?? 0))).toEqual(['1908-01-01', '1908-12-31']);
    expect(year?.count).toBe(1);
  });

  test('tells how many events a choice leaves', () => {
    const [company] = suggest('montgolf qqqqqqqq', 'en').values;
    expect(company).toMatchObject({ value: 'montgolf', count: 3 });
    expect(company?.query.facets.company.any).toEqual(['montgolf']);
  });
});
