/** A small chronicle of an invented subject: those who built the airships of Skyhaven. */
import { isoToDay } from '../../../src/core/dates/day.ts';
import { compareDates } from '../../../src/core/dates/order.ts';
import { parseDate } from '../../../src/core/dates/parse.ts';
import type { Chronicle, Effect, Entity, HistoryEvent } from '../../../src/core/model/chronicle.ts';

type Names = readonly [en: string, ja: string];

const textOf = ([en, ja]: Names): { en: string; ja: string } => ({ en, ja });

function createEntity(
  id: string,
  kind: Entity['kind'],
  name: Names,
  aliases: readonly string[],
  theme: string,
): Entity {
  const type = kind === 'company' || kind === 'foundation' ? 'company' : 'project';
  return { id, type, kind, name: textOf(name), aliases, theme, lane: id };
}

interface EventSketch {
  readonly title: Names;
  readonly label?: Names;
  readonly weight?: 1 | 2 | 3;
  readonly companies?: readonly string[];
  readonly projects?: readonly string[];
  readonly effects?: readonly Effect[];
}

function createEvent(id: string, date: string, kind: string, sketch: EventSketch): HistoryEvent {
  const { title, label = title, weight = 2, companies = [], projects = [], effects = [] } = sketch;
  return {
    id,
    date: parseDate(date),
    kind,
    weight,
    label: textOf(label),
    title: textOf(title),
    companies,
    projects,
    effects,
  };
}

const kind = (id: string, name: Names): Chronicle['kinds'][number] => ({ id, name: textOf(name), shape: 'circle' });

const theme = (id: string, hue: number): Chronicle['themes'][number] => {
  const name = { en: id, ja: id };
  return { id, name, short: name, hue };
};

export const sampleChronicle: Chronicle = {
  languages: ['en', 'ja'],
  from: isoToDay('1900-01-01'),
  to: isoToDay('1912-12-31'),
  themes: [theme('ships', 0), theme('engines', 1), theme('guilds', 2), theme('makers', 3)],
  kinds: [
    kind('launch', ['Launch', '進水']),
    kind('release', ['Release', 'リリース']),
    kind('graduation', ['Graduation', '卒業・昇格']),
    kind('rename', ['Renaming', '改名']),
    kind('meeting', ['Meeting', '会合']),
  ],
  tiers: [],
  stages: [{ id: 'master', name: { en: 'Masterpiece', ja: '名作' }, thickness: 8 }],
  entities: [
    createEntity('kybernautes', 'project', ['Kybernautes', 'Kybernautes'], ['k9s', 'クバナウテス', 'Kyber'], 'ships'),
    createEntity('promenadus', 'project', ['Promenadus', 'プロムナダス'], [], 'engines'),
    createEntity('cloud-skiff', 'product', ['Cloud Skiff', 'クラウド・スキフ'], ['CS'], 'ships'),
    createEntity('montgolf', 'company', ['Montgolf', 'モンゴルフ'], ['Montgolfier Frères'], 'makers'),
    createEntity('boreas', 'company', ['Boreas', 'ボレアス'], ['North Wind Works'], 'makers'),
    createEntity('air-guild', 'foundation', ['Air Guild', '航空組合'], ['AG'], 'guilds'),
  ],
  events: [
    createEvent('kybernautes-1-0', '1905-07-21', 'release', {
      title: ['Kybernautes 1.0 takes off', 'Kybernautes 1.0 が離陸'],
      label: ['1.0', '1.0'],
      weight: 3,
      companies: ['montgolf'],
      projects: ['kybernautes'],
      effects: [{ type: 'released', subject: 'kybernautes', version: '1.0' }],
    }),
    createEvent('kybernautes-launch', '1904-06', 'launch', {
      title: ['Montgolf shows Kybernautes', 'Montgolf が Kybernautes を公開'],
      companies: ['montgolf', 'air-guild'],
      projects: ['kybernautes'],
    }),
    createEvent('kybernautes-master', '1908-03', 'graduation', {
      title: ['Kybernautes becomes a masterpiece', 'Kybernautes が組合を卒業'],
      weight: 3,
      companies: ['air-guild'],
      projects: ['kybernautes'],
      effects: [{ type: 'stage', subject: 'kybernautes', stage: 'master', of: 'air-guild' }],
    }),
    createEvent('promenadus-launch', '1902-22', 'launch', {
      title: ['Promenadus, an engine for strolling', '散歩のためのエンジン、プロムナダス'],
      companies: ['boreas'],
      projects: ['promenadus'],
    }),
    createEvent('boreas-rename', '1909-08-05', 'rename', {
      title: ['Boreas calls itself Zephyr', 'Boreas が社名を Zephyr に'],
      companies: ['boreas'],
      effects: [{ type: 'renamed', subject: 'boreas', name: { en: 'Zephyr', ja: 'ゼファー' } }],
    }),
    createEvent('skiff-release', '1906/1907', 'release', {
      title: ['Cloud Skiff v2.1 and the café décor', 'クラウド・スキフ 2.1 とカフェの内装'],
      weight: 1,
      companies: ['boreas', 'montgolf'],
      projects: ['cloud-skiff', 'promenadus'],
    }),
    createEvent('first-meeting', '../1901', 'meeting', {
      title: ['Builders meet in Skyhaven', '職人たちがスカイヘイブンに集う'],
      weight: 1,
      companies: ['air-guild', 'boreas'],
    }),
    createEvent('dinner', '1911~', 'meeting', {
      title: ['A dinner without sponsors', '後援者のいない晩餐'],
      weight: 1,
    }),
  ].sort((a, b) => compareDates(a.date, b.date)),
};
