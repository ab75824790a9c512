import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../../src/core/dates/day.ts';
import { compareStates, countChanges, type Difference } from '../../../src/core/history/difference.ts';
import { findChange } from '../../../src/core/history/find-change.ts';
import { createLandscapes } from '../../../src/core/history/landscape.ts';
import { createStates, stateAt, type State } from '../../../src/core/history/state.ts';
import type { Effect } from '../../../src/core/model/chronicle.ts';
import { FROM, TO, arbitraryChronicle } from '../arbitrary-chronicle.ts';
import { chronicleOf } from '../tiny-chronicle.ts';

const twoDays = fc
  .tuple(fc.integer({ min: FROM - 20, max: TO }), fc.integer({ min: FROM - 20, max: TO }))
  .map((days) => days.sort((a, b) => a - b) as [number, number]);

/** What the comparison of a state with another may show. */
function visible({ existing, stages, memberships, owners, names, releases }: State): Record<string, Set<string>> {
  const known = [...existing].flatMap(([id, { openStart }]) => (openStart ? [] : id));
  return {
    stages: new Set([...stages].map(([id, { stage, of }]) => JSON.stringify([id, stage, of]))),
    members: new Set(memberships.map(({ company, of, tier }) => JSON.stringify([company, of, tier]))),
    owners: new Set([...owners].map(([id, { owner }]) => JSON.stringify([id, owner]))),
    names: new Set([...names].map(([id, { en, ja }]) => JSON.stringify([id, en, ja]))),
    releases: new Set([...releases].map(([id, { version }]) => JSON.stringify([id, version]))),
    known: new Set(known),
    existing: new Set(existing.keys()),
  };
}

/** How many there are on the second day, by the count of the first and what came and went. */
const countAfter = (before: number, shifts: readonly { from?: unknown; to?: unknown }[]): number =>
  before + shifts.filter(({ from }) => !from).length - shifts.filter(({ to }) => !to).length;

describe('compareStates', () => {
  const join = (tier: string | null): Effect => ({ type: 'member', subject: 'yard', of: 'harbour', tier });
  const chronicle = chronicleOf(
    ['2014-01-01', { type: 'started', subject: 'galley' }, { type: 'started', subject: 'yard' }],
    ['2014-02-01', { type: 'stage', subject: 'galley', stage: 'young', of: 'harbour' }, join('silver')],
    ['2014-03-01', { type: 'stage', subject: 'galley', stage: 'grown', of: 'harbour' }, join('gold')],
    ['2014-04-01', { type: 'owner', subject: 'galley', owner: 'yard' }],
    ['2014-05-01', { type: 'renamed', subject: 'galley', name: { en: 'Trireme', ja: '三段櫂船' } }],
    ['2014-06-01', { type: 'released', subject: 'galley', version: '1.0' }],
    ['2014-07-01', { type: 'ended', subject: 'galley' }, join(null)],
    ['2014-08-01', { type: 'started', subject: 'sloop' }],
  );
  const between = (a: string, b: string): Difference =>
    compareStates(stateAt(chronicle, isoToDay(a)), stateAt(chronicle, isoToDay(b)));

  it.each<[string, string, keyof Difference, unknown]>([
    ['2014-01-31', '2014-02-01', 'stages', [{ subject: 'galley', to: { stage: 'young' } }]],
    ['2014-01-31', '2014-02-01', 'members', [{ subject: 'yard', to: { tier: 'silver' } }]],
    ['2014-02-01', '2014-03-01', 'stages', [{ subject: 'galley', from: { stage: 'young' }, to: { stage: 'grown' } }]],
    ['2014-02-01', '2014-03-01', 'members', [{ subject: 'yard', from: { tier: 'silver' }, to: { tier: 'gold' } }]],
    ['2014-01-31', '2014-03-01', 'stages', [{ subject: 'galley', to: { stage: 'grown' } }]],
    ['2014-03-01', '2014-04-01', 'owners', [{ subject: 'galley', to: { owner: 'yard' } }]],
    ['2014-04-01', '2014-05-01', 'names', [{ subject: 'galley', from: { en: 'Galley' }, to: { en: 'Trireme' } }]],
    ['2014-05-01', '2014-06-01', 'releases', [{ subject: 'galley', to: { version: '1.0' } }]],
    ['2014-06-01', '2014-07-01', 'stages', [{ subject: 'galley', from: { stage: 'grown' } }]],
    ['2014-06-01', '2014-07-01', 'members', [{ subject: 'yard', from: { tier: 'gold' } }]],
    ['2014-06-01', '2014-07-01', 'releases', []],
    ['2014-06-01', '2014-07-01', 'ended', ['galley']],
    ['2014-07-01', '2014-08-01', 'begun', ['sloop']],
  ])('from %s to %s lists %s', (a, b, list, expected) => {
    expect(between(a, b)[list]).toMatchObject(expected as object);
    expect(between(a, b)[list]).toHaveLength((expected as unknown[]).length);
  });
  it('forgets what was undone in between', () => {
    expect(countChanges(between('2014-01-31', '2014-07-01'))).toBe(1);
    expect(between('2014-01-31', '2014-07-01').ended).toEqual(['galley']);
  });
  it('is empty if nothing took hold between the days', () => {
    fc.assert(
      fc.property(arbitraryChronicle, twoDays, (whole, [a, b]) => {
        const states = createStates(whole);
        fc.pre(!states.days.some((day) => a < day && day <= b));
        expect(countChanges(compareStates(states.at(a), states.at(b)))).toBe(0);
      }),
    );
  });
  it('is empty only if all that both days show is the same', () => {
    fc.assert(
      fc.property(arbitraryChronicle, twoDays, (whole, [a, b]) => {
        const [before, after] = [stateAt(whole, a), stateAt(whole, b)];
        fc.pre(countChanges(compareStates(before, after)) === 0);
        const { existing: was, ...old } = visible(before);
        const { existing: is, ...now } = visible(after);
        // Of what the record merely begins to name there is no beginning to show, but names come with it.
        const isOld = (entry: string): boolean => was!.has((JSON.parse(entry) as string[])[0]!);
        expect({ ...now, names: new Set([...now.names!].filter(isOld)) }).toEqual(old);
        expect(is!.size).toBeGreaterThanOrEqual(was!.size);
      }),
    );
  });
  it('leads from the counts of the first day to those of the second', () => {
    fc.assert(
      fc.property(arbitraryChronicle, twoDays, (whole, [a, b]) => {
        const [before, after] = [stateAt(whole, a), stateAt(whole, b)];
        const { stages, members, owners } = compareStates(before, after);
        expect(countAfter(before.stages.size, stages)).toBe(after.stages.size);
        expect(countAfter(before.memberships.length, members)).toBe(after.memberships.length);
        expect(countAfter(before.owners.size, owners)).toBe(after.owners.size);
      }),
    );
  });
});

describe('findChange', () => {
  const landscapes = createLandscapes(
    chronicleOf(
      ['2014-01-01', { type: 'started', subject: 'galley' }],
      ['2014-02-01', { type: 'released', subject: 'galley', version: '1.0' }],
      // A second release of the same version, and a descent, change nothing that shows.
      ['2014-03-01', { type: 'released', subject: 'galley', version: '1.0' }],
      ['2014-04-01', { type: 'released', subject: 'galley', version: '2.0' }],
    ),
  );
  it.each([
    ['2013-06-01', 1, '2014-01-01'],
    ['2014-01-01', 1, '2014-02-01'],
    ['2014-02-01', 1, '2014-04-01'],
    ['2014-04-01', 1, undefined],
    ['2014-06-01', -1, '2014-04-01'],
    ['2014-04-01', -1, '2014-02-01'],
    ['2014-03-15', -1, '2014-02-01'],
    ['2014-01-01', -1, undefined],
  ] as const)('from %s by %i is %s', (from, step, to) => {
    expect(findChange(landscapes, isoToDay(from), step)).toBe(to && isoToDay(to));
  });
});
