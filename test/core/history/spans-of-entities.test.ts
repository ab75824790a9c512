/** Stages, memberships, owners, names and releases over time. */
import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../../src/core/dates/day.ts';
import { foldMemberships } from '../../../src/core/history/memberships.ts';
import { foldNames, nameAt } from '../../../src/core/history/names.ts';
import { foldOwners } from '../../../src/core/history/owners.ts';
import { releaseAt } from '../../../src/core/history/releases.ts';
import { stagesOf } from '../../../src/core/history/stages.ts';
import type { Effect } from '../../../src/core/model/chronicle.ts';
import { chronicleOf } from '../tiny-chronicle.ts';

const [day1, day2, day3] = ['2014-01-01', '2015-01-01', '2016-01-01'].map(isoToDay);
const over = (...effects: Effect[]): ReturnType<typeof chronicleOf> =>
  chronicleOf(...effects.map((effect, index): [string, Effect] => [`201${4 + index}-01-01`, effect]));
const reach = (stage: string): Effect => ({ type: 'stage', subject: 'galley', stage, of: 'harbour' });
const join = (tier: string | null): Effect => ({ type: 'member', subject: 'yard', of: 'harbour', tier });
const own = (owner: string | null): Effect => ({ type: 'owner', subject: 'galley', owner });
const rename = (name: string): Effect => ({ type: 'renamed', subject: 'yard', name: { en: name, ja: name } });

describe('stagesOf', () => {
  it('ends each stage at the next, and the last with the project', () => {
    expect(stagesOf(over(reach('young'), reach('grown'), { type: 'ended', subject: 'galley' }), 'galley')).toEqual([
      { stage: 'young', of: 'harbour', from: day1, to: day2, event: 'e0' },
      { stage: 'grown', of: 'harbour', from: day2, to: day3, event: 'e1' },
    ]);
  });
  it('is empty for a project without any', () => {
    expect(stagesOf(over(reach('young')), 'sloop')).toEqual([]);
  });
});

describe('foldMemberships', () => {
  it('follows a member from tier to tier and out', () => {
    expect(foldMemberships(over(join('silver'), join('gold'), join(null)))).toEqual([
      { company: 'yard', of: 'harbour', tier: 'silver', from: day1, to: day2, event: 'e0' },
      { company: 'yard', of: 'harbour', tier: 'gold', from: day2, to: day3, event: 'e1' },
    ]);
  });
  it.each(['yard', 'harbour'])('ends with the end of the %s', (subject) => {
    expect(foldMemberships(over(join('gold'), { type: 'ended', subject }))).toMatchObject([{ from: day1, to: day2 }]);
  });
  it('does not end with anything else', () => {
    expect(foldMemberships(over(join('gold'), { type: 'ended', subject: 'galley' }))[0]).not.toHaveProperty('to');
  });
});

describe('foldOwners', () => {
  it('follows a project from owner to owner', () => {
    expect(foldOwners(over(own('yard'), own('harbour'), own(null))).get('galley')).toEqual([
      { owner: 'yard', from: day1, to: day2, event: 'e0' },
      { owner: 'harbour', from: day2, to: day3, event: 'e1' },
    ]);
  });
  it.each(['yard', 'galley'])('ends with the end of the %s', (subject) => {
    expect(foldOwners(over(own('yard'), { type: 'ended', subject })).get('galley')).toMatchObject([{ to: day2 }]);
  });
  it('does not end with an owner of before', () => {
    const owners = foldOwners(over(own('yard'), own('harbour'), { type: 'ended', subject: 'yard' })).get('galley');
    expect(owners?.[1]).not.toHaveProperty('to');
  });
});

describe('foldNames', () => {
  it('begins with the name of the record', () => {
    expect(foldNames(over(own(null), rename('Wharf'))).get('yard')).toEqual([
      { name: { en: 'Yard', ja: '造船所' }, to: day2 },
      { name: { en: 'Wharf', ja: 'Wharf' }, from: day2, event: 'e1' },
    ]);
  });
  it('begins with the name that the first renaming ended, where that is another', () => {
    const was = { en: 'Shed', ja: '小屋' };
    const effect: Effect = { type: 'renamed', subject: 'yard', name: { en: 'Wharf', ja: '埠頭' }, was };
    expect(foldNames(over(effect, { ...effect, name: { en: 'Pier', ja: '桟橋' } })).get('yard')).toMatchObject([
      { name: was },
      { name: { en: 'Wharf' } },
      { name: { en: 'Pier' } },
    ]);
  });
  it('has one name for what was never renamed', () => {
    expect(foldNames(over(rename('Wharf'))).get('galley')).toEqual([{ name: { en: 'Galley', ja: 'ガレー船' } }]);
  });
});

describe('nameAt', () => {
  const chronicle = over(own(null), rename('Wharf'), rename('Pier'));
  it.each([
    ['2014-12-31', 'Yard'],
    ['2015-01-01', 'Wharf'],
    ['2015-12-31', 'Wharf'],
    ['2016-01-01', 'Pier'],
  ])('on %s is %s', (day, name) => {
    expect(nameAt(chronicle, 'yard', isoToDay(day)).en).toBe(name);
  });
  it('throws on an unknown entity', () => {
    expect(() => nameAt(chronicle, 'pier', 0)).toThrow('unknown entity pier');
  });
});

describe('releaseAt', () => {
  const chronicle = over(
    { type: 'released', subject: 'galley', version: '1.0' },
    { type: 'released', subject: 'sloop', version: '7.0' },
    { type: 'released', subject: 'galley', version: '0.9.9' },
  );
  it.each([
    ['2013-12-31', undefined],
    ['2014-01-01', '1.0'],
    ['2015-12-31', '1.0'],
    ['2016-01-01', '0.9.9'],
  ])('on %s is %s', (day, version) => {
    expect(releaseAt(chronicle, 'galley', isoToDay(day))?.version).toBe(version);
  });
});
