/** What is said where a reader takes a view along. */
import { byLanguage } from './by-language.ts';
import { plural } from './plural.ts';

/** The files that a view can be taken along as, by the ends of their names. */
export const FILE_FORMS = ['csv', 'json', 'ics', 'svg', 'png'] as const;

export type FileForm = (typeof FILE_FORMS)[number];

interface TakeWords {
  readonly download: string;
  readonly cite: string;
  readonly close: string;
  /** How many events, of how many. */
  events(n: number, all: number): string;
  readonly forms: Readonly<Record<FileForm, readonly [name: string, use: string]>>;
  readonly everything: string;
  readonly nothing: string;
  saved(name: string): string;
  readonly refused: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  readonly onDisk: string;
  readonly facets: Readonly<Record<'company' | 'project' | 'kind' | 'theme' | 'year', string>>;
  /** What is asked of one facet: names wanted, names excluded. */
  choice(facet: string, wanted: string, excluded: string): string;
  containing(text: string): string;
  readonly between: string;
  /** The name of a view with what it is narrowed to. */
  narrowed(view: string, to: string): string;
  source(site: string, release: string): string;
}

export const TAKE = byLanguage<TakeWords>('take', {
  en: {
    download: 'Download this view',
    cite: 'Cite this view',
    close: 'Close',
    events: (n, all) =>
      n === all ? `All ${plural(all, 'event')}` : `${n.toLocaleString('en')} of ${plural(all, 'event')}`,
    forms: {
      csv: ['CSV', 'a table, opens in any spreadsheet'],
      json: ['JSON', 'for programs, in the form of events.json'],
      ics: ['iCalendar', 'for calendar programs'],
      svg: ['SVG', 'the picture, sharp at any size'],
      png: ['PNG', 'the picture in pixels, for slides and posts'],
    },
    everything: 'The whole record as files',
    nothing: 'Nothing of the record is left to download under this filter.',
    saved: (name) => `Saved as ${name}`,
    refused: 'The browser could not make this picture.',
    text: 'Text',
    copy: 'Copy',
    copied: 'Copied',
    onDisk: 'This page was opened from a disk, so there is no address to cite.',
    facets: { company: 'company', project: 'project', kind: 'kind', theme: 'theme', year: 'year' },
    choice: (facet, wanted, excluded) =>
      `${facet}: ${[wanted, excluded && `not ${excluded}`].filter(Boolean).join(', ')}`,
    containing: (text) => `containing “${text}”`,
    between: '; ',
    narrowed: (view, to) => `${view} (${to})`,
    source: (site, release) => `${site}, data release ${release}, CC BY 4.0`,
  },
  ja: {
    download: 'この表示をダウンロード',
    cite: 'この表示を引用',
    close: '閉じる',
    events: (n, all) =>
      n === all ? `全${all.toLocaleString('ja')}件` : `全${all.toLocaleString('ja')}件中${n.toLocaleString('ja')}件`,
    forms: {
      csv: ['CSV', '表計算ソフトで開ける表'],
      json: ['JSON', 'プログラム用（events.jsonと同じ形式）'],
      ics: ['iCalendar', 'カレンダーソフト用'],
      svg: ['SVG', '拡大しても粗くならない画像'],
      png: ['PNG', 'スライドやブログに貼れる画像'],
    },
    everything: '記録全体のファイル',
    nothing: 'この絞り込みでは、ダウンロードできる出来事がありません。',
    saved: (name) => `${name}として保存しました`,
    refused: 'ブラウザーが画像を作れませんでした。',
    text: 'テキスト',
    copy: 'コピー',
    copied: 'コピーしました',
    onDisk: 'このページはディスクから直接開かれているため、引用できるURLがありません。',
    facets: { company: '企業', project: 'プロジェクト', kind: '種類', theme: 'テーマ', year: '年' },
    choice: (facet, wanted, excluded) =>
      `${facet}：${wanted}${excluded && (wanted ? `（${excluded}を除く）` : `${excluded}を除く`)}`,
    containing: (text) => `「${text}」を含む`,
    between: '、',
    narrowed: (view, to) => `${view}（${to}）`,
    source: (site, release) => `${site}、データ版${release}、CC BY 4.0`,
  },
});
