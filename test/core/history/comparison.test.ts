import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair, countSides, isNamed, type Comparison } from '../../../src/core/history/comparison.ts';
import type { Effect } from '../../../src/core/model/chronicle.ts';
import { arbitraryChronicle } from '../arbitrary-chronicle.ts';
import { chronicleOf, tinyChronicle } from '../tiny-chronicle.ts';

const tiny = tinyChronicle();
const join = (subject: string, tier: string | null): Effect => ({ type: 'member', subject, of: 'harbour', tier });
const own = (subject: string, owner: string): Effect => ({ type: 'owner', subject, owner });
const release = (subject: string, version: string): Effect => ({ type: 'released', subject, version });

describe('comparePair', () => {
  const compared = comparePair(tiny, ['yard', 'harbour']);

  it('puts the events of both in one order and says whose each is', () => {
    expect(compared.events).toEqual([
      { number: 0, of: 0 },
      { number: 1, of: 1 },
      { number: 2, of: 0 },
      { number: 3, of: 'both' },
    ]);
  });
  it('finds whom events of both name, with the events of each and who was there first', () => {
    expect(compared.met).toEqual([{ id: 'galley', own: [[0, 2, 3], [3]], first: 0 }]);
  });
  it('swaps sides with the pair', () => {
    const swapped = comparePair(tiny, ['harbour', 'yard']);
    expect(swapped.events.map(({ of }) => of)).toEqual([1, 0, 1, 'both']);
    expect(swapped.met).toEqual([{ id: 'galley', own: [[3], [0, 2, 3]], first: 1 }]);
  });
  it('says of nobody that it was first where dates overlap or one event brought both', () => {
    const firstOf = (a: string, b: string): unknown =>
      comparePair(chronicleOf([a, join('yard', 'gold')], [b, join('galley', 'gold')]), ['yard', 'galley'])
        .memberships[0]!.first;
    expect([firstOf('2014-03', '2014-04'), firstOf('2014', '2014-04'), firstOf('2014-05', '2014-04')]).toEqual([
      0,
      undefined,
      1,
    ]);
    const together = chronicleOf(['2014', join('yard', 'gold'), join('galley', 'gold')]);
    expect(comparePair(together, ['yard', 'galley']).memberships[0]).not.toHaveProperty('first');
  });
  it('sets memberships side by side, those of both before those of one', () => {
    const { memberships } = comparePair(
      chronicleOf(
        ['2013', { type: 'member', subject: 'yard', of: 'sloop', tier: 'gold' }],
        ['2014', join('yard', 'gold')],
        ['2015', join('yard', 'silver')],
        ['2016', join('galley', 'gold')],
      ),
      ['yard', 'galley'],
    );
    expect(memberships.map((one) => [one.id, ...one.own.map((spans) => spans.map(({ tier }) => tier))])).toEqual([
      ['harbour', ['gold', 'silver'], ['gold']],
      ['sloop', ['gold'], []],
    ]);
  });
  it('sets owners and releases side by side', () => {
    const { owners, releases } = comparePair(
      chronicleOf(['2014', own('galley', 'yard')], ['2015', own('sloop', 'yard')], ['2016', release('sloop', '1.0')]),
      ['sloop', 'galley'],
    );
    expect(owners.map(({ id, first }) => [id, first])).toEqual([['yard', 1]]);
    expect(releases.map((list) => list.map(({ version }) => version))).toEqual([['1.0'], []]);
  });
  it('loses no event and invents none, and agrees with itself the other way round', () => {
    const turned = ({ events, met }: Comparison): unknown => [
      events.map(({ number, of }) => [number, of === 'both' ? of : 1 - of]),
      new Set(met.map(({ id, first }) => `${id} ${String(first === undefined ? first : 1 - first)}`)),
    ];
    const plain = ({ events, met }: Comparison): unknown => [
      events.map(({ number, of }) => [number, of]),
      new Set(met.map(({ id, first }) => `${id} ${String(first)}`)),
    ];
    const ids = fc.constantFrom('p', 'q', 'c', 'd', 'f');
    fc.assert(
      fc.property(arbitraryChronicle, ids, ids, (chronicle, a, b) => {
        fc.pre(a !== b);
        const one = comparePair(chronicle, [a, b]);
        const numbers = [...chronicle.events.keys()].filter((number) =>
          [a, b].some((id) => isNamed(chronicle.events[number]!, id)),
        );
        expect(one.events.map(({ number }) => number)).toEqual(numbers);
        expect(turned(comparePair(chronicle, [b, a]))).toEqual(plain(one));
        for (const shared of one.met) expect(countSides(shared)).toBe(2);
      }),
    );
  });
});
