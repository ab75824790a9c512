import { describe, expect, it } from 'vitest';
import { entityHeight, eventHeight, pickWeightiest } from '../../../src/core/embed/heights.ts';

const text = (en: string): { en: string; ja: string } => ({ en, ja: en });
const event = (title: string): { title: { en: string; ja: string } } => ({ title: text(title) });

describe('eventHeight', () => {
  it('grows by a line of the language with a longer summary', () => {
    const [short, long] = [text('One line.'), text('A summary that takes two lines in the narrowest.')];
    const heights = (lang: 'en' | 'ja'): number[] =>
      [short, long].map((summary) => eventHeight({ title: text('Sails'), summary }, lang));
    expect(heights('en')[1]! - heights('en')[0]!).toBe(23);
    expect(heights('ja')[1]! - heights('ja')[0]!).toBe(25);
  });
});

describe('entityHeight', () => {
  it('has room for the lane, its axis and each event', () => {
    const bare = entityHeight('Sloop', 0, [], 'en');
    expect(entityHeight('Sloop', 100, [], 'en') - bare).toBe(136);
    expect(entityHeight('Sloop', 0, [event('Sails'), event('Lands')], 'en') - bare).toBe(100);
  });
});

describe('pickWeightiest', () => {
  it('keeps the order of time, and of equals the earlier', () => {
    const events = [1, 3, 2, 2, 3].map((weight, number) => ({ weight: weight as 1 | 2 | 3, number }));
    expect(pickWeightiest(events, 3).map(({ number }) => number)).toEqual([1, 2, 4]);
  });
});
