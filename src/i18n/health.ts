/** What the page of coverage says, in each language. */
import type { Precision } from '../core/dates/historical-date.ts';
import { byLanguage } from './by-language.ts';

interface HealthWords {
  readonly lead: string;
  readonly time: string;
  readonly evidence: string;
  readonly contents: string;
  readonly months: string;
  readonly other: string;
  readonly upTo: (year: string) => string;
  readonly precision: string;
  readonly date: string;
  readonly precisions: Readonly<Record<Precision | 'interval', string>>;
  readonly unsure: string;
  readonly events: string;
  readonly perEvent: string;
  readonly sourcesOf: readonly [one: string, two: string, more: string];
  readonly languages: string;
  readonly language: string;
  readonly notStated: string;
  readonly citing: string;
  readonly verdicts: string;
  readonly kinds: string;
  readonly kind: string;
  readonly companies: string;
  readonly projects: string;
  readonly named: string;
  readonly idle: string;
  readonly none: string;
}

export const HEALTH = byLanguage<HealthWords>('health', {
  en: {
    lead: 'What the record holds, and where it is thin. All figures are counted from the data.',
    time: 'Time',
    evidence: 'Evidence',
    contents: 'Contents',
    months: 'Events by year and month. “Other”: the month is not known, or the event spans several.',
    other: 'Other',
    upTo: (year) => `–${year}`,
    precision: 'Events by precision of date',
    date: 'Date',
    precisions: {
      ...{ second: 'Second', minute: 'Minute', day: 'Day', month: 'Month', season: 'Season' },
      ...{ year: 'Year', decade: 'Decade', century: 'Century', interval: 'Interval' },
    },
    unsure: 'About or unsure',
    events: 'Events',
    perEvent: 'Events by number of sources',
    sourcesOf: ['One', 'Two', 'Three and more'],
    languages: 'Sources by language',
    language: 'Language',
    notStated: 'Not stated',
    citing: 'Cited by events',
    verdicts: 'Events on which sources disagree, by how sure the verdict is',
    kinds: 'Events by kind',
    kind: 'Kind',
    companies: 'Companies and foundations by number of events',
    projects: 'Projects, products, standards and conferences by number of events',
    named: 'Names',
    idle: 'Named in the sources only, without an event of their own',
    none: 'None.',
  },
  ja: {
    lead: '何がどこまで収録され、どこが手薄なのかを示します。数字はすべてデータから数えたものです。',
    time: '時期',
    evidence: '裏付け',
    contents: '内容',
    months: '出来事の件数（年・月別）。「ほか」は、月が分からないものと、複数の月にわたるものです。',
    other: 'ほか',
    upTo: (year) => `〜${year}`,
    precision: '出来事の件数（日付の細かさ別）',
    date: '日付',
    precisions: {
      ...{ second: '秒まで', minute: '分まで', day: '日まで', month: '月まで', season: '季節まで' },
      ...{ year: '年まで', decade: '年代まで', century: '世紀まで', interval: '期間' },
    },
    unsure: 'うち「ごろ」「推定」',
    events: '件数',
    perEvent: '出来事の件数（出典の数別）',
    sourcesOf: ['1点', '2点', '3点以上'],
    languages: '出典の言語',
    language: '言語',
    notStated: '記載なし',
    citing: '引用する出来事',
    verdicts: '出典が食い違う出来事の件数（判断の確からしさ別）',
    kinds: '出来事の件数（種類別）',
    kind: '種類',
    companies: '企業・財団（関わった出来事の件数順）',
    projects: 'プロジェクト・製品・標準・カンファレンス（関わった出来事の件数順）',
    named: '名称',
    idle: '出典に名前が出てくるだけで、単独の出来事がないもの',
    none: 'ありません。',
  },
});
