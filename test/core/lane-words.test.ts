import { describe, expect, it } from 'vitest';
import { createLaneWords } from '../../src/core/lane-words.ts';
import type { Lane } from '../../src/core/layout/lanes.ts';
import type { LanesWords } from '../../src/core/layout/place-lane.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import type { Lang } from '../../src/core/model/text.ts';
import { chronicleOf, tinyChronicle } from './tiny-chronicle.ts';

const SHARED = { rest: (count: number) => `${count} others`, closed: (count: number) => `${count} lanes` };
const wordsOf = (chronicle: Chronicle, lang: Lang = 'en', byCompany = false): LanesWords =>
  createLaneWords(chronicle, lang, SHARED, () => byCompany);
const laneOf = (chronicle: Chronicle, id: string): Lane => ({
  id,
  entity: chronicle.entities.find((entity) => entity.id === id)!,
  events: [],
});
const REST: Lane = { id: 'ships-rest', rest: tinyChronicle().entities.slice(1, 3), events: [] };
const CLOSED: Lane = { id: 'ships-closed', closed: 4, events: [] };

const tiny = tinyChronicle();

describe('createLaneWords().lane', () => {
  it('gives the name of the entity in the language', () => {
    expect(wordsOf(tiny).lane(laneOf(tiny, 'galley'))).toBe('Galley');
    expect(wordsOf(tiny, 'ja').lane(laneOf(tiny, 'galley'))).toBe('ガレー船');
  });
  it('gives the name of the record, whatever it was called before', () => {
    const name = { en: 'Trireme', ja: '三段櫂船' };
    const renamed = chronicleOf(['2014', { type: 'renamed', subject: 'galley', name }]);
    expect(wordsOf(renamed).lane(laneOf(renamed, 'galley'))).toBe('Galley');
  });
  it('counts the entities of the lane that collects the rest, and the lanes of a closed band', () => {
    expect(wordsOf(tiny).lane(REST)).toBe('2 others');
    expect(wordsOf(tiny).lane(CLOSED)).toBe('4 lanes');
  });
});

describe('createLaneWords().isMain', () => {
  const isMainOn = (lane: Lane, number: number, byCompany = false, chronicle: Chronicle = tiny): boolean =>
    wordsOf(chronicle, 'en', byCompany).isMain(number, lane);

  it('knows the lane that the event is about from those that it only touches', () => {
    expect(isMainOn(laneOf(tiny, 'sloop'), 2)).toBe(true);
    expect(isMainOn(laneOf(tiny, 'galley'), 2)).toBe(false);
  });
  it('takes an event for one of the lane that its subject is drawn on', () => {
    const entities = tiny.entities.map((entity) => (entity.id === 'sloop' ? { ...entity, lane: 'galley' } : entity));
    expect(isMainOn(laneOf(tiny, 'galley'), 2, false, { ...tiny, entities })).toBe(true);
  });
  it('takes all events for own ones on lanes that stand for several, and where companies have the lanes', () => {
    expect([isMainOn(REST, 2), isMainOn(CLOSED, 2), isMainOn(laneOf(tiny, 'yard'), 2, true)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(isMainOn(laneOf(tiny, 'yard'), 2)).toBe(false);
  });
});

describe('createLaneWords().label', () => {
  const labelOn = (lane: Lane, number: number, chronicle: Chronicle = tiny, lang: Lang = 'en'): string =>
    wordsOf(chronicle, lang).label(number, lane);

  it('gives the label alone on the lane of whom the event is about', () => {
    expect(labelOn(laneOf(tiny, 'galley'), 0)).toBe('Launched');
  });
  it('says on any other lane whom the event is about', () => {
    expect(labelOn(laneOf(tiny, 'galley'), 2)).toBe('Sloop: Launched');
    expect(labelOn(laneOf(tiny, 'galley'), 2, tiny, 'ja')).toBe('スループ船: 進水');
    expect(labelOn(REST, 2)).toBe('Sloop: Launched');
  });
  it('says whom the event is about on a lane of another that it is drawn on', () => {
    const entities = tiny.entities.map((entity) => (entity.id === 'sloop' ? { ...entity, lane: 'galley' } : entity));
    expect(labelOn(laneOf(tiny, 'galley'), 2, { ...tiny, entities })).toBe('Sloop: Launched');
  });
  it('does not repeat a name that the label begins with', () => {
    const events = tiny.events.map((event) => ({ ...event, label: { en: 'Sloop sails', ja: 'スループ船' } }));
    expect(labelOn(laneOf(tiny, 'galley'), 2, { ...tiny, events })).toBe('Sloop sails');
  });
  it('gives the label alone where nobody knows whom the event is about', () => {
    const events = tiny.events.map((event) => ({ ...event, companies: [], projects: [], effects: [] }));
    expect(labelOn(REST, 2, { ...tiny, events })).toBe('Launched');
  });
});
