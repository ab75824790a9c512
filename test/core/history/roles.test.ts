import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/core/dates/parse.ts';
import { foldRoles, type Role } from '../../../src/core/history/roles.ts';
import type { Effect, SourcedChronicle, SourcedEvent } from '../../../src/core/model/chronicle.ts';
import { readChronicle } from '../../../src/site/read-data.ts';
import { tinyChronicle } from '../tiny-chronicle.ts';

const tiny = tinyChronicle();
const named = { companies: ['yard', 'harbour'], projects: ['galley'], effects: [] as Effect[], kind: 'donation' };

/** The tiny chronicle with these events alone, in which a donation makes donors. */
function chronicleWith(...events: Partial<SourcedEvent>[]): SourcedChronicle {
  const kinds = tiny.kinds.map((kind) => (kind.id === 'donation' ? { ...kind, role: kind.name } : kind));
  return {
    ...{ ...tiny, kinds },
    events: events.map((own, i) => ({
      ...{ ...tiny.events[0]!, ...named, id: `e${i}`, date: parseDate(String(2013 + i)) },
      ...own,
    })),
  };
}

/** Roles as `kind donation: e0 for galley`. */
const outline = (roles: readonly Role[]): string[] =>
  roles.map(
    ({ role, parts }) =>
      `${role.from} ${role.id}: ${parts
        .map(({ event, entity, tier, value }) =>
          [event ?? value, entity && `for ${entity}`, tier !== undefined && String(tier)].filter(Boolean).join(' '),
        )
        .join(', ')}`,
  );

describe('foldRoles', () => {
  const roleIn = (effects: Effect[], company = 'yard', more: Partial<SourcedEvent> = {}): string[] =>
    outline(foldRoles(chronicleWith({ effects, ...more }), company));

  it.each<[string, Effect, string, string]>([
    ['author', { type: 'started', subject: 'galley' }, 'yard', 'effect author: e0 for galley'],
    ['founder', { type: 'started', subject: 'harbour' }, 'yard', 'effect founder: e0 for harbour'],
    ['itself', { type: 'started', subject: 'yard' }, 'yard', 'effect itself: e0'],
    [
      'home',
      { type: 'stage', subject: 'galley', stage: 'young', of: 'harbour' },
      'harbour',
      'effect home: e0 for galley',
    ],
    [
      'member',
      { type: 'member', subject: 'yard', of: 'harbour', tier: 'gold' },
      'yard',
      'effect member: e0 for harbour gold',
    ],
    [
      'member that leaves',
      { type: 'member', subject: 'yard', of: 'harbour', tier: null },
      'yard',
      'effect member: e0 for harbour null',
    ],
    [
      'patron',
      { type: 'member', subject: 'yard', of: 'harbour', tier: 'gold' },
      'harbour',
      'effect patron: e0 for yard',
    ],
    ['buyer', { type: 'owner', subject: 'galley', owner: 'yard' }, 'yard', 'effect buyer: e0 for galley'],
    ['bought', { type: 'owner', subject: 'yard', owner: 'harbour' }, 'yard', 'effect bought: e0 for harbour'],
    ['itself, set free', { type: 'owner', subject: 'yard', owner: null }, 'yard', 'effect itself: e0'],
  ])('finds %s by the effects', (_, effect, company, expected) => {
    expect(roleIn([effect], company)).toEqual([expected]);
  });

  it('calls who brings a product into being its provider', () => {
    const chronicle = chronicleWith({ effects: [{ type: 'started', subject: 'galley' }] });
    const entities = chronicle.entities.map((one) =>
      one.id === 'galley' ? { ...one, kind: 'product' as const } : one,
    );
    expect(outline(foldRoles({ ...chronicle, entities }, 'yard'))).toEqual(['effect provider: e0 for galley']);
  });
  it('takes the role from the kind of event where no effect gives one, and else from nothing', () => {
    expect(roleIn([])).toEqual(['kind donation: e0']);
    expect(roleIn([], 'yard', { kind: 'launch' })).toEqual(['effect concerned: e0']);
  });
  it('takes those for concerned who did not do it', () => {
    expect(roleIn([{ type: 'started', subject: 'galley' }], 'yard', { by: ['harbour'] })).toEqual([
      'effect concerned: e0',
    ]);
  });
  it('counts figures of a series in which the company has a line', () => {
    const point = { date: parseDate('2014'), value: 5, series: 'yard' };
    const series = [{ ...tiny.series[0]!, id: 'sails', role: named && tiny.kinds[0]!.name, points: [point] }];
    expect(outline(foldRoles({ ...chronicleWith(), series }, 'yard'))).toEqual(['series sails: 5']);
  });
  it('puts the role with most parts first, and mentions last', () => {
    const own = { effects: [{ type: 'owner', subject: 'galley', owner: 'yard' } as const] };
    const chronicle = chronicleWith(own, {}, {}, { kind: 'launch' }, { kind: 'launch' }, { kind: 'launch' });
    expect(outline(foldRoles(chronicle, 'yard'))).toEqual([
      'kind donation: e1, e2',
      'effect buyer: e0 for galley',
      'effect concerned: e3, e4, e5',
    ]);
  });
  it('gives every company of the record a part in each event that names it, and in no other', () => {
    const chronicle = readChronicle();
    for (const { id, type } of chronicle.entities) {
      if (type !== 'company') continue;
      const events = foldRoles(chronicle, id).flatMap(({ parts }) => parts.flatMap(({ event }) => event ?? []));
      const own = chronicle.events.filter(({ companies }) => companies.includes(id)).map((event) => event.id);
      expect([...new Set(events)].sort(), id).toEqual(own.sort());
    }
  });
});
