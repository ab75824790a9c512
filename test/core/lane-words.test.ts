import { describe, expect, it } from 'vitest';
import { createLaneWords } from '../../src/core/lane-words.ts';
import type { Lane } from '../../src/core/layout/lanes.ts';
import type { LanesWords } from '../../src/core/layout/place-lanes.ts';
import type { Chronicle, Effect } from '../../src/core/model/chronicle.ts';
import type { Lang } from '../../src/core/model/text.ts';
import { chronicleOf, tinyChronicle } from './tiny-chronicle.ts';

const wordsOf = (chronicle: Chronicle, lang: Lang = 'en'): LanesWords =>
  createLaneWords(chronicle, lang, (count) => `${count} others`);
const laneOf = (chronicle: Chronicle, id: string): Lane => ({
  id,
  entity: chronicle.entities.find((entity) => entity.id === id)!,
  events: [],
});
const REST: Lane = { id: 'ships-rest', rest: tinyChronicle().entities.slice(1, 3), events: [] };

describe('createLaneWords().lane', () => {
  const renamed = (name: string, was?: string): Effect => ({
    ...{ type: 'renamed', subject: 'galley', name: { en: name, ja: name } },
    ...(was === undefined ? {} : { was: { en: was, ja: was } }),
  });
  const nameAfter = (...effects: Effect[]): string => {
    const chronicle = chronicleOf(['2014', ...effects.slice(0, 1)], ['2015', ...effects.slice(1)]);
    return wordsOf(chronicle).lane(laneOf(chronicle, 'galley'));
  };

  it('gives the name of the entity in the language', () => {
    const tiny = tinyChronicle();
    expect(wordsOf(tiny).lane(laneOf(tiny, 'galley'))).toBe('Galley');
    expect(wordsOf(tiny, 'ja').lane(laneOf(tiny, 'galley'))).toBe('ガレー船');
  });
  it('counts the entities of the lane that collects the rest', () => {
    expect(wordsOf(tinyChronicle()).lane(REST)).toBe('2 others');
  });
  it('leads from name to name', () => {
    expect(nameAfter(renamed('Trireme'), renamed('Ram'))).toBe('Galley → Trireme → Ram');
  });
  it('begins with the name of before the record, even if the record has the later one', () => {
    expect(nameAfter(renamed('Galley', 'Raft'))).toBe('Raft → Galley');
  });
  it('says a name once', () => {
    expect(nameAfter(renamed('Galley'))).toBe('Galley');
  });
  it('gives the name of the record alone where all names are longer than 24 characters', () => {
    expect(nameAfter(renamed('Quinquereme 78901'))).toBe('Galley → Quinquereme 78901'.slice(0, 6));
    expect(nameAfter(renamed('Quinquereme 789'))).toBe('Galley → Quinquereme 789');
  });
});

describe('createLaneWords().label', () => {
  const tiny = tinyChronicle();
  const labelOn = (lane: Lane, number: number, chronicle: Chronicle = tiny): ReturnType<LanesWords['label']> =>
    wordsOf(chronicle).label(number, lane);

  it('gives the label alone on the lane that the event is about', () => {
    expect(labelOn(laneOf(tiny, 'galley'), 0)).toEqual({ text: 'Launched', isMain: true });
  });
  it('says on another lane whom the event is about, and gives way', () => {
    expect(labelOn(laneOf(tiny, 'galley'), 2)).toEqual({ text: 'Sloop: Launched', isMain: false });
    expect(wordsOf(tiny, 'ja').label(2, laneOf(tiny, 'galley'))).toEqual({ text: 'スループ船: 進水', isMain: false });
  });
  it('says whom the event is about on the lane of the rest, as one of its own', () => {
    expect(labelOn(REST, 2)).toEqual({ text: 'Sloop: Launched', isMain: true });
  });
  it('says whom the event is about on the lane that it is drawn on, as one of its own', () => {
    const entities = tiny.entities.map((entity) => (entity.id === 'sloop' ? { ...entity, lane: 'galley' } : entity));
    expect(labelOn(laneOf(tiny, 'galley'), 2, { ...tiny, entities })).toEqual({
      text: 'Sloop: Launched',
      isMain: true,
    });
  });
  it('does not repeat a name that the label begins with', () => {
    const events = tiny.events.map((event) => ({ ...event, label: { en: 'Sloop sails', ja: 'スループ船' } }));
    expect(labelOn(laneOf(tiny, 'galley'), 2, { ...tiny, events }).text).toBe('Sloop sails');
  });
  it('takes an event without effects to be about its first project, else its first company', () => {
    const events = tiny.events.map((event) => ({ ...event, effects: [] }));
    const plain = { ...tiny, events };
    expect(labelOn(laneOf(tiny, 'sloop'), 2, plain).isMain).toBe(true);
    expect(labelOn(laneOf(tiny, 'harbour'), 1, plain).isMain).toBe(true);
    expect(labelOn(laneOf(tiny, 'yard'), 2, plain)).toEqual({ text: 'Sloop: Launched', isMain: false });
  });
});
