/** The sorted arrays of the canvas. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PeerData } from '../../../../bench/pages/peer-data.ts';
import { bisect, sortRows } from '../../../../bench/peers/canvas/rows.ts';

it('finds the first value that is not below, wherever it looks from', () => {
  const sorted = fc.array(fc.integer({ min: 0, max: 30 })).map((values) => Float64Array.from(values).sort());
  fc.assert(
    fc.property(sorted, fc.integer({ min: -1, max: 31 }), fc.nat(5), (values, value, low) => {
      const found = values.findIndex((one, place) => place >= low && one >= value);
      expect(bisect(values, value, Math.min(low, values.length))).toBe(found < 0 ? values.length : found);
    }),
  );
});

it('sorts items into lanes, rising even where a start is open', () => {
  const lane = (id: string): PeerData['lanes'][number] => ({ id, name: id, hue: 0, life: [] });
  const item = (on: number, from: number, to: number): PeerData['items'][number] => ({
    ...{ id: '', lane: on, from, to, title: '', weight: 3 },
  });
  const items = [item(1, 5, 6), item(0, 6, 16), item(1, 2, 9)];
  const [first, second] = sortRows({ from: 0, to: 20, lanes: [lane('a'), lane('b')], items });
  expect([...first!.from, first!.longest, ...first!.item]).toEqual([6, 10, 1]);
  expect([...second!.from]).toEqual([5, 5]);
  expect([...second!.to]).toEqual([6, 9]);
  expect([...second!.item]).toEqual([0, 2]);
});
