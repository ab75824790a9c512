import { expect, it } from 'vitest';
import { isoToDay } from '../../../src/core/dates/day.ts';
import { listEffects } from '../../../src/core/history/effects.ts';
import { chronicleOf } from '../tiny-chronicle.ts';

it('listEffects orders by the earliest day, and keeps the order of the events within a day', () => {
  const chronicle = chronicleOf(
    ['2015-08', { type: 'ended', subject: 'sloop' }, { type: 'started', subject: 'yard' }],
    ['2015-08-01', { type: 'started', subject: 'galley' }],
    ['2014', { type: 'started', subject: 'sloop' }],
  );
  expect(listEffects(chronicle).map(({ day, effect, event }) => [day, effect.subject, event.id])).toEqual([
    [isoToDay('2014-01-01'), 'sloop', 'e2'],
    [isoToDay('2015-08-01'), 'sloop', 'e0'],
    [isoToDay('2015-08-01'), 'yard', 'e0'],
    [isoToDay('2015-08-01'), 'galley', 'e1'],
  ]);
});
