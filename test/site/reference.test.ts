import { describe, expect, it } from 'vitest';
import type { RawSource } from '../../src/core/model/source-schema.ts';
import { formatAuthors, formatIssued } from '../../src/site/reference.ts';
import { tiny } from './harbour-lookup.ts';

const sourceWith = (more: Partial<RawSource>): RawSource => ({ ...tiny.sources[0]!, ...more });

describe('formatAuthors', () => {
  const author = [{ family: '山田', given: '花子' }, { literal: 'The Harbour' }];

  it('writes given names first', () => {
    expect(formatAuthors(sourceWith({ author: [{ family: 'Reed', given: 'Ann' }, ...author.slice(1)] }), 'en')).toBe(
      'Ann Reed and The Harbour',
    );
  });
  it('writes family names first for a Japanese source in Japanese', () => {
    expect(formatAuthors(sourceWith({ author, language: 'ja' }), 'ja')).toBe('山田花子、The Harbour');
    expect(formatAuthors(sourceWith({ author, language: 'ja' }), 'en')).toBe('花子 山田 and The Harbour');
    expect(formatAuthors(sourceWith({ author, language: 'en' }), 'ja')).toBe('花子 山田、The Harbour');
  });
  it('is empty where no author is known', () => {
    expect([formatAuthors(sourceWith({}), 'en'), formatAuthors(sourceWith({ author: [] }), 'ja')]).toEqual(['', '']);
  });
});

describe('formatIssued', () => {
  it.each([
    [[2015], '2015', '2015年'],
    [[2015, 7], 'July 2015', '2015年7月'],
    [[2015, 7, 21], '21 July 2015', '2015年7月21日'],
  ])('writes %j as exactly as it is known', (parts, en, ja) => {
    const source = sourceWith({ issued: { 'date-parts': [parts] } });
    expect([formatIssued(source, 'en'), formatIssued(source, 'ja')]).toEqual([en, ja]);
  });
  it('is empty where no date is known', () => {
    expect(formatIssued(sourceWith({}), 'en')).toBe('');
  });
});
