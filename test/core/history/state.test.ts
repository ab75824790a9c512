import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../../src/core/dates/day.ts';
import { createStates, stateAt, type State } from '../../../src/core/history/state.ts';
import type { Chronicle, Effect } from '../../../src/core/model/chronicle.ts';
import { FROM, TO, arbitraryChronicle } from '../arbitrary-chronicle.ts';
import { chronicleOf, tinyChronicle } from '../tiny-chronicle.ts';

/** Leaves of later events only what they say of the time before: what had not yet started, and what it was called. */
function forgetLater(chronicle: Chronicle, day: number): Chronicle {
  const events = chronicle.events.map((event) => {
    if (event.date.earliest <= day) return event;
    const effects = event.effects.flatMap((effect): Effect[] => {
      if (effect.type === 'renamed') return [{ ...effect, name: { en: 'forgotten', ja: '忘却' } }];
      return effect.type === 'started' ? [effect] : [];
    });
    return { ...event, effects };
  });
  return { ...chronicle, events };
}

describe('stateAt', () => {
  it('says what was so on the day of an event', () => {
    const state = stateAt(tinyChronicle(), isoToDay('2015-08-01'));
    expect([...state.existing.keys()]).toEqual(['galley', 'sloop', 'harbour', 'yard']);
    expect(state.stages.get('galley')).toMatchObject({ stage: 'young', of: 'harbour' });
    expect(state.memberships).toMatchObject([{ company: 'yard', of: 'harbour', tier: 'gold' }]);
    expect(state.names.get('sloop')).toEqual({ en: 'Sloop', ja: 'スループ船' });
  });
  it('does not know of it the day before', () => {
    const state = stateAt(tinyChronicle(), isoToDay('2015-07-31'));
    expect(state.stages.size).toBe(0);
    expect(state.memberships.length).toBe(0);
    expect([...stateAt(tinyChronicle(), isoToDay('2014-03-05')).existing.keys()]).toEqual(['galley', 'yard']);
  });
  it('knows owners and releases, and forgets what has ended', () => {
    const chronicle = chronicleOf(
      ['2014', { type: 'started', subject: 'sloop' }, { type: 'owner', subject: 'sloop', owner: 'yard' }],
      ['2015-03-01', { type: 'released', subject: 'sloop', version: '1.0' }],
      ['2015-03-02', { type: 'released', subject: 'sloop', version: '0.9.1' }],
      ['2016', { type: 'ended', subject: 'sloop' }],
    );
    const state = stateAt(chronicle, isoToDay('2015-12-31'));
    expect([...state.owners].map(([id, { owner }]) => [id, owner])).toEqual([['sloop', 'yard']]);
    expect(state.releases.get('sloop')).toEqual({ version: '0.9.1', day: isoToDay('2015-03-02'), event: 'e2' });
    const after = stateAt(chronicle, isoToDay('2016-01-01'));
    expect([...after.existing.keys()]).toEqual(['yard']);
    expect([after.owners.size, after.releases.size, after.names.has('sloop')]).toEqual([0, 0, false]);
  });
  it('ignores later events', () => {
    fc.assert(
      fc.property(arbitraryChronicle, fc.integer({ min: FROM - 20, max: TO }), (chronicle, day) => {
        expect(pastOf(stateAt(chronicle, day))).toEqual(pastOf(stateAt(forgetLater(chronicle, day), day)));
      }),
    );

    // When something will end is no part of what was so; all else must be the same.
    function pastOf({ existing, stages, memberships, owners, ...state }: State): unknown {
      const withoutEnd = <S extends object>(span: S): object => ({ ...span, to: undefined });
      return {
        ...state,
        existing: [...existing.keys()],
        stages: [...stages].map(([id, span]) => [id, withoutEnd(span)]),
        memberships: memberships.map(withoutEnd),
        owners: [...owners].map(([id, span]) => [id, withoutEnd(span)]),
      };
    }
  });
});

describe('createStates', () => {
  it('gives the same object until the next of its days, and what stateAt gives on every day', () => {
    fc.assert(
      fc.property(arbitraryChronicle, fc.integer({ min: FROM - 20, max: TO }), (chronicle, day) => {
        const states = createStates(chronicle);
        const state = states.at(day);
        expect(state).toEqual(stateAt(chronicle, day));
        expect(states.days).toEqual([...new Set(states.days)].toSorted((a, b) => a - b));
        const next = states.days.find((one) => one > day) ?? day + 2;
        expect(states.at(next - 1)).toBe(state);
        expect(states.at(next)).toEqual(stateAt(chronicle, next));
      }),
    );
  });
});
