/** The same events for the peers. */
import { expect, it } from 'vitest';
import { createPeerData } from '../../../bench/pages/peer-data.ts';
import { dayToIso } from '../../../src/core/dates/day.ts';
import { parseDate } from '../../../src/core/dates/parse.ts';
import type { Chronicle, Entity, HistoryEvent } from '../../../src/core/model/chronicle.ts';

const both = (text: string): { en: string; ja: string } => ({ en: text, ja: `${text}（日本語）` });

const entity = (id: string): Entity => ({
  ...{ id, type: 'project', kind: 'project', name: both(id), aliases: [], theme: 'sea', lane: id },
});

const event = (id: string, date: string, projects: string[]): HistoryEvent => ({
  ...{ id, date: parseDate(date), kind: 'launch', weight: 2, label: both(id), title: both(`Title of ${id}`) },
  ...{ companies: [], projects, effects: [{ type: 'started', subject: projects[0]! }] },
});

const chronicle: Chronicle = {
  languages: ['en', 'ja'],
  from: parseDate('2014').earliest,
  to: parseDate('2015').latest,
  themes: [{ id: 'sea', name: both('Sea'), short: both('Sea'), hue: 3 }],
  kinds: [],
  tiers: [],
  stages: [{ id: 'young', name: both('Young'), thickness: 4 }],
  entities: [entity('unused'), entity('boat'), entity('raft')],
  events: [event('one', '2014-03-02', ['raft']), event('two', '2014-05', ['boat', 'raft'])],
};

it('has an item for each lane of an event, from its first day to the day after the last', () => {
  const { items, lanes } = createPeerData(chronicle);
  expect(
    items.map((item) => [lanes[item.lane]!.id, item.title, dayToIso(item.from), dayToIso(item.to), item.weight]),
  ).toEqual([
    ['raft', 'Title of one', '2014-03-02', '2014-03-03', 2],
    ['boat', 'Title of two', '2014-05-01', '2014-06-01', 2],
    ['raft', 'Title of two', '2014-05-01', '2014-06-01', 2],
  ]);
});

it('has the lanes that hold anything, with their lives', () => {
  const { lanes } = createPeerData(chronicle);
  expect(lanes.map(({ id, hue }) => [id, hue])).toEqual([
    ['boat', 3],
    ['raft', 3],
  ]);
  expect(lanes[1]!.life).toEqual([{ from: parseDate('2014-03-02').earliest, to: chronicle.to + 1, thickness: 4 }]);
});
