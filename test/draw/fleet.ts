/** A small invented fleet with one of everything that is drawn. */
import { isoToDay } from '../../src/core/dates/day.ts';
import { parseDate } from '../../src/core/dates/parse.ts';
import type { Chronicle, Effect, Entity, HistoryEvent } from '../../src/core/model/chronicle.ts';

type Names = readonly [en: string, ja: string];
type Sketch = readonly [id: string, date: string, kind: string, weight: 1 | 2 | 3, label: Names, ...effects: Effect[]];

const textOf = ([en, ja]: Names): { en: string; ja: string } => ({ en, ja });

const entity = (id: string, kind: Entity['kind'], name: Names, theme: string): Entity => ({
  ...{ id, kind, name: textOf(name), aliases: [], theme, lane: id },
  type: kind === 'company' || kind === 'foundation' ? 'company' : 'project',
});

/** The events of one project. */
const eventsOf = (project: string, ...sketches: Sketch[]): HistoryEvent[] =>
  sketches.map(([id, date, kind, weight, label, ...effects]) => ({
    ...{ id, date: parseDate(date), kind, weight, label: textOf(label), title: textOf(label) },
    ...{ companies: [], projects: [project], effects },
  }));

export const fleet: Chronicle = {
  languages: ['en', 'ja'],
  from: isoToDay('2014-01-01'),
  to: isoToDay('2016-12-31'),
  themes: [
    { id: 'ships', name: textOf(['Ships of the line', '戦列艦']), short: textOf(['Ships', '船']), hue: 2 },
    { id: 'boats', name: textOf(['Small boats', '小舟']), short: textOf(['Boats', '舟']), hue: 5 },
  ],
  kinds: [
    { id: 'launch', name: textOf(['Launch', '進水']), shape: 'circle' },
    { id: 'refit', name: textOf(['Refit', '改装']), shape: 'diamond-outline' },
    { id: 'loss', name: textOf(['Loss', '喪失']), shape: 'times' },
  ],
  tiers: [],
  stages: [
    { id: 'new', name: textOf(['New', '新造']), thickness: 4 },
    { id: 'seasoned', name: textOf(['Seasoned', '熟練']), thickness: 9 },
  ],
  entities: [
    entity('galley', 'project', ['Galley', 'ガレー船'], 'ships'),
    entity('sloop', 'project', ['Sloop', 'スループ船'], 'ships'),
    entity('raft', 'project', ['Raft', '筏'], 'boats'),
    entity('punt', 'project', ['Punt', '平底舟'], 'boats'),
    entity('harbour', 'foundation', ['Harbour', '港'], 'boats'),
  ],
  events: [
    ...eventsOf('raft', ['raft-seen', '2014~', 'launch', 1, ['Seen', '目撃']]),
    ...eventsOf('galley', [
      ...(['galley-starts', '2014-03-05', 'launch', 3, ['Launched', '進水']] as const),
      { type: 'started', subject: 'galley' },
    ]),
    ...eventsOf('galley', ['galley-oars', '2014-03-08', 'refit', 1, ['New <oars> & sails', '新しい櫂']]),
    ...eventsOf('punt', ['punt-seen', '2014-09', 'launch', 1, ['Seen', '目撃']]),
    ...eventsOf('galley', [
      ...(['galley-named', '2014-09-20', 'refit', 1, ['Named', '命名']] as const),
      { type: 'renamed', subject: 'galley', name: textOf(['Galley', 'ガレー船']), was: textOf(['Barge', '艀']) },
    ]),
    ...eventsOf('sloop', [
      ...(['sloop-starts', '2015-02-10', 'launch', 2, ['Launched', '進水']] as const),
      { type: 'descends-from', subject: 'sloop', from: ['galley'] },
    ]),
    ...eventsOf('sloop', [
      ...(['sloop-refit', '2015-05', 'refit', 2, ['Second mast', '二本目の帆柱']] as const),
      { type: 'owner', subject: 'sloop', owner: 'harbour' },
    ]),
    ...eventsOf('galley', [
      ...(['galley-seasoned', '2015-08-01', 'refit', 2, ['Seasoned', '熟練']] as const),
      { type: 'stage', subject: 'galley', stage: 'seasoned', of: 'harbour' },
    ]),
    ...eventsOf('galley', [
      ...(['galley-lost', '2016-06', 'loss', 2, ['Lost', '喪失']] as const),
      { type: 'ended', subject: 'galley' },
    ]),
  ],
};
