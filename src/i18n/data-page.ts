/** What the page of the data files says, in each language. */
import { byLanguage } from './by-language.ts';

/** Files that belong together: their paths below `data/`, what they hold, and how a program takes them; `{lang}` stands for a language. */
interface FileGroup {
  readonly title: string;
  readonly text: string;
  readonly files: Readonly<Record<string, string>>;
  readonly use?: string;
}

interface DataPageWords {
  readonly title: string;
  readonly lead: string;
  readonly terms: string;
  /** What is a part of the record, and where it is taken: the home page, the lanes, the charts. */
  readonly parts: { readonly title: string; readonly views: string; readonly charts: string };
  readonly groups: readonly FileGroup[];
}

const USE = {
  table: 'pandas.read_csv("table.csv")',
  all: "jq -r '.events[] | [.date, .title.{lang}] | @tsv' chronicle.json",
  timeline: "new TL.Timeline('timeline', 'timelinejs.{lang}.json')",
  references: '\\addbibresource{references.bib}',
  package: 'frictionless validate datapackage.json',
};

export const DATA_PAGE = byLanguage<DataPageWords>('data-page', {
  en: {
    title: 'Data',
    lead: 'The whole record as files: to analyse, to open in other programs, to keep.',
    terms:
      'Text and data are published under CC BY 4.0: use them for any purpose, and name this chronicle and the data release. “Cite” on every event, chart and view has the words for it.',
    parts: {
      title: 'A part of it',
      views:
        'Filter the timeline or the lanes, or open a company, a project or a comparison: “Download” gives the events that are left as CSV, JSON and iCalendar, and the drawing as SVG and PNG.',
      charts: 'The figures of each chart are on its page, as CSV.',
    },
    groups: [
      {
        title: 'Everything',
        text: 'Events, projects, companies, descent, sources and figures in one file. Dates are in EDTF, as exact as they are known, with the first and last day that each can mean beside them. The number in “schema” grows when a reader of the form before could be misled.',
        files: {
          'chronicle.json': 'all of it',
          'schema/chronicle.json': 'its JSON Schema',
        },
        use: USE.all,
      },
      {
        title: 'Events',
        text: 'One event a row, with titles and summaries in every language. The table opens in any spreadsheet. Cells that it would take for formulas, such as those beginning with “=”, start with an apostrophe.',
        files: {
          'events.csv': 'table for spreadsheets, UTF-8',
          'table.csv': 'the same for programs, without apostrophes',
          'events.json': 'the events of chronicle.json alone',
          'schema/events.json': 'its JSON Schema',
        },
        use: USE.table,
      },
      {
        title: 'Calendar',
        text: 'For calendar programs: import the file, or subscribe to its address where this site is on the web. Events lie on all days that their dates can mean, and the title says what is known. “On this day” comes back each year, with exactly dated events only.',
        files: {
          'events.ics': 'the history, day by day',
          'on-this-day.ics': 'anniversaries',
        },
      },
      {
        title: 'TimelineJS',
        text: 'The history as a TimelineJS 3 slide show. Dates are shown as exactly as they are known; one known to the month gets no day.',
        files: {
          'timelinejs.{lang}.json': 'slides',
        },
        use: USE.timeline,
      },
      {
        title: 'References',
        text: 'All sources for reference managers and for writing. An event names its sources by the same ids.',
        files: {
          'references.json': 'CSL-JSON, for citation processors',
          'references.bib': 'BibTeX, for LaTeX',
          'references.ris': 'RIS, for reference managers',
        },
        use: USE.references,
      },
      {
        title: 'Data package',
        text: 'A description of these files for Frictionless tools: columns, types, sizes, licence.',
        files: {
          'datapackage.json': 'description',
        },
        use: USE.package,
      },
    ],
  },
  ja: {
    title: 'データ',
    lead: '記録のすべてをファイルにまとめました。集計や分析、ほかのソフトでの閲覧、保存にお使いください。',
    terms:
      '文章とデータはCC BY 4.0で公開しています。この年代記の名とデータ版を示せば、目的を問わず使えます。出来事、図表、絞り込んだ表示には、それぞれ引用の書式を用意しています。',
    parts: {
      title: '一部だけ',
      views:
        '年表やレーンを絞り込むか、企業、プロジェクト、比較のページを開いて「ダウンロード」を押すと、残った出来事をCSV、JSON、iCalendarで、図をSVGとPNGで保存できます。',
      charts: '各図表の数値は、そのページからCSVで保存できます。',
    },
    groups: [
      {
        title: 'すべて',
        text: '出来事、プロジェクト、企業、系譜、出典、統計を一つのファイルに収めています。日付はEDTFで、分かっている精度のまま記し、その日付が指しうる最初の日と最後の日を添えています。「schema」の番号は、それまでの読み方では誤解が生じる変更をしたときに上がります。',
        files: {
          'chronicle.json': 'すべてのデータ',
          'schema/chronicle.json': 'JSON Schema',
        },
        use: USE.all,
      },
      {
        title: '出来事',
        text: '1行に1件、見出しと要約をすべての言語で収めています。表計算ソフトでそのまま開けます。「=」で始まるなど、数式と見なされるセルの先頭にはアポストロフィを付けています。',
        files: {
          'events.csv': '表計算ソフト用の表（UTF-8）',
          'table.csv': 'プログラム用の同じ表（アポストロフィなし）',
          'events.json': 'chronicle.jsonの出来事だけを抜き出したもの',
          'schema/events.json': 'JSON Schema',
        },
        use: USE.table,
      },
      {
        title: 'カレンダー',
        text: 'カレンダーソフトにファイルを読み込むか、このサイトがウェブ上にあるときはファイルのアドレスを購読してください。出来事は、日付が指しうる期間のすべての日に表示され、どこまで分かっているかを見出しに示します。「今日は何の日」は、日付が1日に定まる出来事だけを毎年表示します。',
        files: {
          'events.ics': '年代記の全体',
          'on-this-day.ics': '今日は何の日',
        },
      },
      {
        title: 'TimelineJS',
        text: 'TimelineJS 3で、スライド形式の年表として表示できます。日付は分かっている精度のまま示し、月までしか分からないものに日を補うことはありません。',
        files: {
          'timelinejs.{lang}.json': 'スライド',
        },
        use: USE.timeline,
      },
      {
        title: '出典',
        text: 'すべての出典を、文献管理ソフトや論文の執筆に使える形式で収めています。IDは、出来事が出典を挙げるときのものと同じです。',
        files: {
          'references.json': 'CSL-JSON（引用処理ソフト用）',
          'references.bib': 'BibTeX（LaTeX用）',
          'references.ris': 'RIS（文献管理ソフト用）',
        },
        use: USE.references,
      },
      {
        title: 'データパッケージ',
        text: 'Frictionlessのツール向けに、ファイルの内容を説明したものです。列と型、ファイルの大きさ、ライセンスを記しています。',
        files: {
          'datapackage.json': 'データの説明',
        },
        use: USE.package,
      },
    ],
  },
});
