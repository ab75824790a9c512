import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../../src/core/dates/day.ts';
import { createLandscapes, type Landscape } from '../../../src/core/history/landscape.ts';
import type { Chronicle, Effect } from '../../../src/core/model/chronicle.ts';
import { FROM, TO, arbitraryChronicle } from '../arbitrary-chronicle.ts';
import { chronicleOf } from '../tiny-chronicle.ts';

const reach = (subject: string, stage: string): Effect => ({ type: 'stage', subject, stage, of: 'harbour' });
const join = (subject: string, tier: string): Effect => ({ type: 'member', subject, of: 'harbour', tier });

/** What a landscape says of the time up to its day. */
function outline({ foundations, owners, releases }: Landscape): unknown {
  const ids = (groups: Landscape['foundations'][number]['stages' | 'tiers']): unknown =>
    groups
      .filter(({ list }) => list.length > 0)
      .map(({ id, list }) => [id, list.map((one) => ('project' in one ? one.project : one.company))]);
  return {
    foundations: new Set(
      foundations
        .filter(({ projects }) => projects > 0)
        .map(({ id, projects, stages, tiers }) => JSON.stringify([id, projects, ids(stages), ids(tiers)])),
    ),
    owners: owners.map(({ subject, owner }) => [subject, owner]),
    releases: releases.map(({ project, version }) => [project, version]),
  };
}

describe('createLandscapes', () => {
  const chronicle = chronicleOf(
    ['2014-01-01', { type: 'started', subject: 'galley' }, { type: 'started', subject: 'sloop' }],
    ['2014-02-01', reach('galley', 'young'), join('yard', 'member')],
    ['2014-03-01', reach('sloop', 'young'), reach('galley', 'grown'), join('yard', 'silver')],
    ['2014-04-01', { type: 'owner', subject: 'sloop', owner: 'yard' }],
    ['2014-05-01', { type: 'owner', subject: 'galley', owner: 'yard' }],
    ['2014-06-01', { type: 'released', subject: 'sloop', version: '1.0' }],
    ['2014-07-01', { type: 'released', subject: 'galley', version: '2.0' }],
    ['2014-08-01', reach('galley', 'laid-up')],
  );
  const landscapes = createLandscapes(chronicle);
  const at = (iso: string): Landscape => landscapes.at(isoToDay(iso));

  it('groups projects by the stages that are granted, the most mature first, without those that end a line', () => {
    const [harbour] = at('2014-03-15').foundations;
    expect(harbour?.projects).toBe(2);
    expect(harbour?.stages.map(({ id, list }) => [id, list.map(({ project }) => project)])).toEqual([
      ['grown', ['galley']],
      ['young', ['sloop']],
    ]);
    expect(at('2014-08-02').foundations[0]?.projects).toBe(1);
  });
  it('groups members by tier in the order of the data, and the unknown tier last', () => {
    const counts = (iso: string): unknown => at(iso).foundations[0]?.tiers.map(({ id, list }) => [id, list.length]);
    expect(counts('2014-02-15')).toEqual([
      ['gold', 0],
      ['silver', 0],
      ['member', 1],
    ]);
    expect(counts('2014-03-15')).toEqual([
      ['gold', 0],
      ['silver', 1],
    ]);
  });
  it('lists the newest owner first', () => {
    expect(at('2014-05-01').owners.map(({ subject }) => subject)).toEqual(['galley', 'sloop']);
  });
  it('lists the releases of what has the weightiest history first', () => {
    const order = (iso: string): string[] => at(iso).releases.map(({ project, version }) => `${project} ${version}`);
    expect(order('2014-07-01')).toEqual(['galley 2.0', 'sloop 1.0']);
    expect(order('2014-06-30')).toEqual(['sloop 1.0']);
    const weighty = chronicle.events.map((event) => (event.id === 'e3' ? { ...event, weight: 3 as const } : event));
    const changed = createLandscapes({ ...chronicle, events: weighty }).at(isoToDay('2014-07-01'));
    expect(changed.releases.map(({ project }) => project)).toEqual(['sloop', 'galley']);
  });
  it('is the same object until something takes hold', () => {
    expect(at('2014-03-31')).toBe(at('2014-03-01'));
    expect(at('2014-04-01')).not.toBe(at('2014-03-31'));
  });
  it('says of a day the same whether later events are known or not', () => {
    fc.assert(
      fc.property(arbitraryChronicle, fc.integer({ min: FROM - 20, max: TO }), (whole, day) => {
        const past = createLandscapes(forgetLater(whole, day)).at(day);
        expect(outline(createLandscapes(whole).at(day))).toEqual(outline(past));
      }),
    );
  });
});

/** Takes the effects from all later events but "started", which says that before it there was nothing. */
function forgetLater(chronicle: Chronicle, day: number): Chronicle {
  const events = chronicle.events.map((event) =>
    event.date.earliest <= day
      ? event
      : { ...event, effects: event.effects.filter((effect) => effect.type === 'started') },
  );
  return { ...chronicle, events };
}
