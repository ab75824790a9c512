import { describe, expect, it } from 'vitest';
import { lostWords } from '../../../src/core/query/lost.ts';

describe('lostWords', () => {
  it.each([
    ['events/sloop-1.0', 'sloop 1.0'],
    ['companies/gogle_cloud.html', 'gogle cloud'],
    ['ja/sloop/', 'sloop'],
    ['sloop/index.html', 'sloop'],
    ['%E5%8D%92%E6%A5%AD.html', '卒業'],
    ['%E0%A4%A', '%E0%A4%A'],
    ['a/b?q=c#d', 'b'],
    ['', ''],
    ['index.html', ''],
  ])('makes of %s the text “%s”', (path, text) => {
    expect(lostWords(path)).toBe(text);
  });
});
