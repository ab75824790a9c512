import { describe, expect, it } from 'vitest';
import { findNearest, formatSuggestion } from '../../../src/core/model/suggestion.ts';

describe('findNearest', () => {
  it('finds the word with the fewest slips', () => {
    expect(findNearest('gogle', ['goggles', 'google', 'giggle'])).toBe('google');
  });
  it('takes the first of equals', () => {
    expect(findNearest('gcx', ['gcp', 'gce'])).toBe('gcp');
  });
  it('finds nothing that is more than one slip in three letters away', () => {
    expect(findNearest('abc', ['xyc', 'abxy'])).toBeUndefined();
  });
  it('finds nothing that is more than three slips away, however long the word', () => {
    expect(findNearest('abcdefghijklmnop', ['abcdefghijklmxyz'])).toBe('abcdefghijklmxyz');
    expect(findNearest('abcdefghijklmnop', ['abcdefghijklwxyz'])).toBeUndefined();
  });
});

describe('formatSuggestion', () => {
  it('asks for the nearest word', () => {
    expect(formatSuggestion('gogle', ['google'], 'add it')).toBe('did you mean "google"?');
  });
  it('falls back where none is near', () => {
    expect(formatSuggestion('gogle', [], 'add it')).toBe('add it');
  });
});
