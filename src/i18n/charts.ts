/** What charts and their pages say, in each language. */
import { byLanguage } from './by-language.ts';
import { plural } from './plural.ts';

interface ChartWords {
  readonly lead: string;
  readonly date: string;
  readonly quarter: string;
  readonly year: string;
  readonly line: string;
  readonly label: string;
  readonly version: string;
  readonly months: (count: number) => string;
  readonly days: (count: number) => string;
  readonly median: string;
  readonly daysSince: string;
  readonly took: string;
  readonly total: string;
  readonly project: string;
  readonly company: string;
  readonly from: string;
  readonly began: string;
  readonly cameFrom: string;
  readonly hedges: Readonly<Record<'about' | 'more than' | 'at least' | 'less than', (figure: string) => string>>;
  readonly events: string;
  readonly quarterOf: (year: string, quarter: number) => string;
  readonly meanwhile: string;
  readonly figures: string;
  readonly asTable: string;
  readonly downloads: string;
  readonly sources: string;
  readonly asOf: (date: string) => string;
  readonly counted: (release: string) => string;
  readonly marked: string;
  readonly note: string;
  readonly others: string;
  readonly hint: string;
}

export const CHART_WORDS = byLanguage<ChartWords>('charts', {
  en: {
    lead: 'The history in figures: each chart with what it shows, its table and its sources.',
    date: 'Date',
    quarter: 'Quarter',
    year: 'Year',
    line: 'Line',
    label: 'Name',
    version: 'Version',
    months: (count) => plural(count, 'month'),
    days: (count) => plural(count, 'day'),
    median: 'Median',
    daysSince: 'Days since the one before',
    took: 'Months',
    total: 'Total',
    project: 'Project',
    company: 'Company',
    from: 'From',
    began: 'Began',
    cameFrom: 'Came from',
    hedges: {
      about: (figure) => `about ${figure}`,
      'more than': (figure) => `more than ${figure}`,
      'at least': (figure) => `at least ${figure}`,
      'less than': (figure) => `less than ${figure}`,
    },
    events: 'events',
    quarterOf: (year, quarter) => `Q${quarter} ${year}`,
    meanwhile: 'What happened at the time',
    figures: 'Figures',
    asTable: 'The figures as a table',
    downloads: 'Download',
    sources: 'Sources',
    asOf: (date) => `As of ${date}`,
    counted: (release) => `Counted from the events of this record, data release ${release}`,
    marked: 'Events on this chart',
    note: 'How it was counted',
    others: 'Other charts',
    hint: 'Point at the chart, or use the arrow keys on it, to read the figures.',
  },
  ja: {
    lead: '数字で見る歴史です。図ごとに、読み取れること、数値の表、出典を載せています。',
    date: '日付',
    quarter: '四半期',
    year: '年',
    line: '系列',
    label: '名称',
    version: 'バージョン',
    months: (count) => `${count}か月`,
    days: (count) => `${count}日`,
    median: '中央値',
    daysSince: '前回からの日数',
    took: '月数',
    total: '合計',
    project: 'プロジェクト',
    company: '企業',
    from: '開始',
    began: '始まり',
    cameFrom: '源流',
    hedges: {
      about: (figure) => `約${figure}`,
      'more than': (figure) => `${figure}超`,
      'at least': (figure) => `${figure}以上`,
      'less than': (figure) => `${figure}未満`,
    },
    events: '件',
    quarterOf: (year, quarter) => `${year}${quarter * 3 - 2}〜${quarter * 3}月`,
    meanwhile: 'そのころの出来事',
    figures: '数値',
    asTable: '数値の表',
    downloads: 'ダウンロード',
    sources: '出典',
    asOf: (date) => `${date}時点`,
    counted: (release) => `この年代記の出来事から集計（データ版 ${release}）`,
    marked: '図中の出来事',
    note: '数え方',
    others: 'ほかの図表',
    hint: '図を指すか、図の上で矢印キーを使うと、数値を読めます。',
  },
});
