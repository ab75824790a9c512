import { expect, it } from 'vitest';
import { isoToDay } from '../../../src/core/dates/day.ts';
import { foldLineage } from '../../../src/core/history/lineage.ts';
import { chronicleOf } from '../tiny-chronicle.ts';

it('foldLineage leads from ancestors to descendants, from parts to the whole, and from the owned to the owner', () => {
  const chronicle = chronicleOf(
    ['2016', { type: 'owner', subject: 'galley', owner: 'yard' }, { type: 'owner', subject: 'sloop', owner: null }],
    ['2015', { type: 'merged', subject: 'galley', from: ['sloop', 'yard'] }],
    ['2014', { type: 'descends-from', subject: 'sloop', from: ['galley'] }, { type: 'started', subject: 'sloop' }],
  );
  expect(foldLineage(chronicle)).toEqual([
    { from: 'galley', to: 'sloop', kind: 'descent', day: isoToDay('2014-01-01'), event: 'e2' },
    { from: 'sloop', to: 'galley', kind: 'merge', day: isoToDay('2015-01-01'), event: 'e1' },
    { from: 'yard', to: 'galley', kind: 'merge', day: isoToDay('2015-01-01'), event: 'e1' },
    { from: 'galley', to: 'yard', kind: 'owner', day: isoToDay('2016-01-01'), event: 'e0' },
  ]);
});
