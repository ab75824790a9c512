import { expect, it } from 'vitest';
import { foldFamilies } from '../../src/charts/family.ts';
import { chronicleOf } from '../core/tiny-chronicle.ts';
import { fleetChronicle } from './fleet-charts.ts';

it('foldFamilies gives nothing where nobody descends from anybody', () => {
  expect(foldFamilies(chronicleOf(['2014-03-05', { type: 'started', subject: 'galley' }]))).toEqual([]);
});

it('foldFamilies puts a descendant under its ancestor', () => {
  const [family, ...others] = foldFamilies(fleetChronicle);
  expect(others).toEqual([]);
  expect(family!.members).toEqual(['galley', 'sloop']);
  expect(family!.threads.map(({ from, to, kind }) => [from, to, kind])).toEqual([['galley', 'sloop', 'descent']]);
});

it('foldFamilies ends where projects descend from each other', () => {
  const round = chronicleOf(
    ['2014-03-05', { type: 'descends-from', subject: 'galley', from: ['sloop'] }],
    ['2015-03-05', { type: 'descends-from', subject: 'sloop', from: ['galley'] }],
  );
  expect(foldFamilies(round).map(({ members }) => members)).toEqual([['sloop', 'galley']]);
});
