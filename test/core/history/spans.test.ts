import { describe, expect, it } from 'vitest';
import { foldSpans, spanAt, type Change } from '../../../src/core/history/spans.ts';

const change = (day: number, value: string | null, key = 'k'): Change<string> => ({
  key,
  day,
  value,
  event: `e${day}`,
});

describe('foldSpans', () => {
  it('ends a span where the next begins', () => {
    expect(foldSpans([change(1, 'a'), change(5, 'b')]).get('k')).toEqual([
      { value: 'a', from: 1, to: 5, event: 'e1' },
      { value: 'b', from: 5, event: 'e5' },
    ]);
  });
  it('leaves a gap after null', () => {
    expect(foldSpans([change(1, 'a'), change(3, null), change(5, 'b')]).get('k')).toEqual([
      { value: 'a', from: 1, to: 3, event: 'e1' },
      { value: 'b', from: 5, event: 'e5' },
    ]);
  });
  it('keeps the last of several changes on one day', () => {
    expect(foldSpans([change(1, 'a'), change(1, 'b')]).get('k')).toEqual([{ value: 'b', from: 1, event: 'e1' }]);
  });
  it('keeps no key that never had a value for a day', () => {
    expect(foldSpans([change(1, null), change(2, 'a'), change(2, null)]).size).toBe(0);
  });
  it('keeps keys apart', () => {
    expect([...foldSpans([change(1, 'a'), change(2, 'b', '__proto__')]).keys()]).toEqual(['k', '__proto__']);
  });
});

describe('spanAt', () => {
  const spans = foldSpans([change(1, 'a'), change(3, null), change(5, 'b')]).get('k') ?? [];
  it.each([
    [0, undefined],
    [1, 'a'],
    [2, 'a'],
    [3, undefined],
    [5, 'b'],
    [9, 'b'],
  ])('on day %i finds %s', (day, value) => {
    expect(spanAt(spans, day)?.value).toBe(value);
  });
});
