import { expect, it } from 'vitest';
import { formatBytes } from '../../src/site/byte-text.ts';

it.each([
  [6458, '6.5 kB', '6.5 KB'],
  [23_566, '23.6 kB', '23.6 KB'],
  [863_898, '864 kB', '864 KB'],
  [12_345_678, '12.3 MB', '12.3 MB'],
])('formatBytes of %d names the unit that suits it', (bytes, en, ja) => {
  expect([formatBytes(bytes, 'en'), formatBytes(bytes, 'ja')]).toEqual([en, ja]);
});
