import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findKin } from '../../../src/core/history/kin.ts';

const line = (text: string) => {
  const [from = '', to = ''] = text.split(' ');
  return { from, to };
};
const IDS = ['a', 'b', 'c', 'd', 'e', '__proto__'];
const arbitraryLines = fc.array(fc.record({ from: fc.constantFrom(...IDS), to: fc.constantFrom(...IDS) }));
type Lines = readonly { readonly from: string; readonly to: string }[];

/** Whether one came of the other in a number of steps. */
const isAncestor = (lines: Lines, from: string, to: string, steps = IDS.length): boolean =>
  from === to || (steps > 0 && lines.some((own) => own.from === from && isAncestor(lines, own.to, to, steps - 1)));

describe('findKin', () => {
  const lines = ['raft galley', 'galley sloop', 'galley punt', 'tug sloop', 'sloop yawl'].map(line);

  it('finds the whole way back and the whole way on, and none that only share an ancestor or a descendant', () => {
    expect([...findKin(lines, 'galley')].sort()).toEqual(['galley', 'punt', 'raft', 'sloop', 'yawl']);
    expect([...findKin(lines, 'sloop')].sort()).toEqual(['galley', 'raft', 'sloop', 'tug', 'yawl']);
    expect([...findKin(lines, 'punt')].sort()).toEqual(['galley', 'punt', 'raft']);
  });
  it('finds what no thread touches alone', () => {
    expect([...findKin(lines, 'canoe')]).toEqual(['canoe']);
  });
  it('finds just the ancestors and the descendants, also where threads lead in circles', () => {
    fc.assert(
      fc.property(arbitraryLines, fc.constantFrom(...IDS), (some, id) => {
        const expected = IDS.filter((one) => isAncestor(some, one, id) || isAncestor(some, id, one));
        expect([...findKin(some, id)].sort()).toEqual(expected.sort());
      }),
    );
  });
  it('makes two kin of each other: who has the other as an ancestor is its descendant', () => {
    fc.assert(
      fc.property(arbitraryLines, (some) => {
        for (const a of IDS) for (const b of findKin(some, a)) expect(findKin(some, b)).toContain(a);
        const turned = some.map(({ from, to }) => ({ from: to, to: from }));
        for (const id of IDS) expect(findKin(turned, id)).toEqual(findKin(some, id));
      }),
    );
  });
});
