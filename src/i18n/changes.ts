/** The words of the page and the feeds of what changed in the data. */
import { byLanguage } from './by-language.ts';
import type { Addressed } from '../core/model/redirect-schema.ts';
import type { Change } from '../core/releases/compare.ts';
import { plural } from './plural.ts';

interface Counts {
  readonly events: number;
  readonly projects: number;
  readonly companies: number;
  readonly charts: number;
  readonly sources: number;
}

interface ChangesWords {
  readonly title: string;
  readonly lead: string;
  /** What readers and programs can rely on. */
  readonly promises: readonly string[];
  readonly follow: string;
  readonly pin: string;
  readonly release: (release: string) => string;
  readonly since: (release: string) => string;
  readonly sinceNote: string;
  readonly unchanged: (release: string) => string;
  /** Where no release was ever cut. */
  readonly none: string;
  readonly first: (counts: Counts) => string;
  /** How many changes of each sort; those without any are left out. */
  readonly summary: (counts: readonly (readonly [how: Change['how'], count: number])[]) => string;
  /** Where a release changed nothing that has a page, such as a source. */
  readonly onlySources: string;
  readonly how: Readonly<Record<Change['how'], string>>;
  readonly types: Readonly<Record<Addressed, string>>;
  readonly was: (title: string) => string;
  readonly leadsTo: string;
  readonly fromTo: (field: string, old: string, now: string) => string;
  /** By their names in the data. */
  readonly fields: Readonly<Record<string, string>>;
  readonly entry: (how: string, title: string) => string;
  readonly list: (items: readonly string[]) => string;
}

export const CHANGES = byLanguage<ChangesWords>('changes', {
  en: {
    title: 'Changes to the data',
    lead: 'What was added, corrected and given up in the record, release by release.',
    promises: [
      'Every release is kept as it was. An embed that is pinned to one shows for ever what it showed then, and says when a newer one is there.',
      'An address that was published keeps working: what is renamed, or given up for something else, leads on.',
      'A correction says which parts of a record tell something else now. Dates are shown before and after.',
    ],
    follow: 'Follow the changes:',
    pin: 'Pin a view to a release',
    release: (release) => `Data release ${release}`,
    since: (release) => `Since ${release}`,
    sinceNote: 'Already on these pages, and not yet part of a release.',
    unchanged: (release) => `Nothing has changed since ${release}.`,
    none: 'No release of this record has been cut yet.',
    first: ({ events, projects, companies, charts, sources }) =>
      `The first release: ${plural(events, 'event')}, ${plural(projects, 'project')}, ${plural(companies, 'company', 'companies')}${charts > 0 ? `, ${plural(charts, 'chart')}` : ''}, resting on ${plural(sources, 'source')}.`,
    summary: (counts) => counts.map(([how, count]) => `${String(count)} ${SUMMARY[how]}`).join(', '),
    onlySources: 'Corrections to sources and words only; no event, project, company or chart says anything else.',
    how: { added: 'Added', corrected: 'Corrected', renamed: 'Renamed', removed: 'Given up' },
    types: { event: 'Event', project: 'Project', company: 'Company', chart: 'Chart' },
    was: (title) => `until then “${title}”`,
    leadsTo: 'its address now leads to',
    fromTo: (field, old, now) => `${field}: ${old} → ${now}`,
    fields: {
      date: 'date',
      kind: 'kind',
      weight: 'weight',
      label: 'label',
      title: 'title',
      summary: 'text',
      companies: 'companies',
      by: 'who did it',
      projects: 'projects',
      effects: 'what it changed',
      sources: 'sources',
      disagreement: 'disagreement of sources',
      name: 'name',
      aliases: 'other spellings',
      theme: 'theme',
      lane: 'lane',
      about: 'description',
      finding: 'finding',
      note: 'note',
      figures: 'figures',
      events: 'marked events',
    },
    entry: (how, title) => `${how}: ${title}`,
    list: (items) => items.join('; '),
  },
  ja: {
    title: 'データの変更履歴',
    lead: '記録に何を加え、何を正し、何を取り下げたのかを、データ版ごとに示します。',
    promises: [
      'どの版も当時のまま保存します。版を固定した埋め込みは、いつまでも当時と同じ内容を表示し、新しい版があればそのことを知らせます。',
      '一度公開したアドレスは使い続けられます。IDを変えた項目や、ほかの項目に置き換えた項目は、現在のページにつながります。',
      '訂正では、どの部分が変わったのかを示します。日付は訂正の前と後を並べます。',
    ],
    follow: '更新を受け取る：',
    pin: '版を固定して埋め込む',
    release: (release) => `データ版 ${release}`,
    since: (release) => `${release}より後`,
    sinceNote: 'このサイトには反映済みで、次のデータ版に含まれます。',
    unchanged: (release) => `${release}より後の変更はありません。`,
    none: 'データ版はまだありません。',
    first: ({ events, projects, companies, charts, sources }) =>
      `最初のデータ版です。出来事${n(events)}件、プロジェクト${n(projects)}件、企業・財団${n(companies)}件${charts > 0 ? `、グラフ${n(charts)}点` : ''}を、${n(sources)}点の出典とともに収めています。`,
    summary: (counts) => counts.map(([how, count]) => `${JA_HOW[how]}${n(count)}件`).join('、'),
    onlySources: '出典や表記のみの訂正です。出来事・プロジェクト・企業・グラフの内容に変更はありません。',
    how: { added: '追加', corrected: '訂正', renamed: 'IDの変更', removed: '取り下げ' },
    types: { event: '出来事', project: 'プロジェクト', company: '企業・財団', chart: 'グラフ' },
    was: (title) => `旧「${title}」`,
    leadsTo: '元のアドレスは次のページにつながります：',
    fromTo: (field, old, now) => `${field}：${old} → ${now}`,
    fields: {
      date: '日付',
      kind: '種類',
      weight: '重み',
      label: 'ラベル',
      title: '見出し',
      summary: '本文',
      companies: '企業',
      by: '主体',
      projects: 'プロジェクト',
      effects: 'この出来事で変わったこと',
      sources: '出典',
      disagreement: '出典の食い違い',
      name: '名称',
      aliases: '検索用の表記',
      theme: 'テーマ',
      lane: 'レーン',
      about: '説明',
      finding: '要旨',
      note: '注記',
      figures: '数値',
      events: '図中の出来事',
    },
    entry: (how, title) => `${how}：${title}`,
    list: (items) => items.join('、'),
  },
});

const SUMMARY = { added: 'added', corrected: 'corrected', renamed: 'renamed', removed: 'given up' } as const;
const JA_HOW = { added: '追加', corrected: '訂正', renamed: 'ID変更', removed: '取り下げ' } as const;

function n(count: number): string {
  return count.toLocaleString('ja');
}
