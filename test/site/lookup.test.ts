import { describe, expect, it } from 'vitest';
import { createLookup } from '../../src/site/lookup.ts';
import { chronicleWith, eventWith, tiny } from './harbour-lookup.ts';

const lookup = createLookup(tiny);
const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

describe('createLookup', () => {
  it('finds entities, kinds, themes and sources by id', () => {
    expect(lookup.entity('harbour').name.en).toBe('Harbour');
    expect(lookup.kind('donation').shape).toBe('diamond');
    expect(lookup.theme('ships').hue).toBe(0);
    expect(lookup.source('crew-list').title).toBe('The crew list');
  });
  it('throws on an unknown id, and names it', () => {
    expect(() => lookup.entity('raft')).toThrow('unknown entity raft');
    expect(() => lookup.kind('loss')).toThrow('unknown kind loss');
    expect(() => lookup.theme('constructor')).toThrow('unknown theme constructor');
    expect(() => lookup.source('rumour')).toThrow('unknown source rumour');
  });
  it('lists the events that name an entity, in order of time', () => {
    expect(idsOf(lookup.eventsOf('galley'))).toEqual(['galley-starts', 'sloop-starts', 'galley-joins-harbour']);
    expect(idsOf(lookup.eventsOf('harbour'))).toEqual(['harbour-opens', 'galley-joins-harbour']);
    expect(lookup.eventsOf('raft')).toEqual([]);
  });
  it('lists the events that cite a source, once, also in a disagreement', () => {
    const text = { en: 'x', ja: 'x' };
    const claims = ['log-book', 'crew-list'].map((id) => ({ says: text, sources: [{ id }] }));
    const disagreement = { question: text, claims, verdict: text, certainty: 'open' as const };
    const { citing } = createLookup(chronicleWith(eventWith('a', '2014'), eventWith('b', '2015', { disagreement })));
    expect(idsOf(citing('log-book'))).toEqual(['a', 'b']);
    expect(idsOf(citing('crew-list'))).toEqual(['b']);
    expect(citing('rumour')).toEqual([]);
  });
  it('gives an event the theme of its first project, else of its first organisation', () => {
    const [ships] = tiny.themes;
    const themes = [ships!, { ...ships!, id: 'ports' }];
    const entities = tiny.entities.map((own) => (own.type === 'company' ? { ...own, theme: 'ports' } : own));
    const { themeOf } = createLookup({ ...tiny, themes, entities });
    expect(themeOf(tiny.events[0]!).id).toBe('ships');
    expect(themeOf(tiny.events[1]!).id).toBe('ports');
  });
});
