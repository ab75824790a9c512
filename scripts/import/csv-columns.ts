/** What the columns of a table mean, by their names in English and Japanese. */

const NAMES = {
  id: ['id', 'slug'],
  date: ['date', 'when', 'dates', 'hdate', '日付', '年月日', '日時', '時期'],
  start: ['start', 'start date', 'start_date', 'startdate', 'begin', 'from', 'date start', '開始', '開始日'],
  end: ['end', 'end date', 'end_date', 'enddate', 'until', 'to', 'hdate_end', 'date end', '終了', '終了日'],
  year: ['year', 'start year', '年', '西暦'],
  month: ['month', 'start month', '月'],
  day: ['day', 'start day', '日'],
  endYear: ['end year'],
  endMonth: ['end month'],
  endDay: ['end day'],
  title: [
    'title',
    'headline',
    'name',
    'event',
    'label',
    'subject',
    '題名',
    'タイトル',
    '見出し',
    '出来事',
    '名称',
    '件名',
  ],
  text: [
    'text',
    'description',
    'summary',
    'details',
    'notes',
    'note',
    'content',
    'body',
    '説明',
    '概要',
    '内容',
    '本文',
  ],
  group: ['group', 'lane', 'track', 'series', 'project', 'section', 'グループ', '系列'],
  band: ['band', 'theme', 'topic', 'era', 'テーマ', '主題'],
  kind: ['kind', 'type', 'category', '種類', '分類', 'カテゴリ', 'カテゴリー'],
  tags: ['tags', 'tag', 'keywords', 'タグ'],
  companies: [
    'companies',
    'company',
    'organisations',
    'organisation',
    'organizations',
    'organization',
    '会社',
    '企業',
    '組織',
  ],
  source: ['source', 'sources', 'citation', 'reference', '出典', '典拠'],
  link: ['link', 'links', 'url', 'source url', 'website', 'リンク'],
  weight: ['weight', 'importance', '重み', '重要度'],
} as const satisfies Record<string, readonly string[]>;

export type Meaning = keyof typeof NAMES;

/** The columns of a meaning, by their names in small letters. */
export interface Columns {
  readonly get: (meaning: Meaning) => readonly string[] | undefined;
  readonly isKnown: (name: string) => boolean;
}

/** Finds what each column means, the first of a meaning alone. Throws where none is a date, or none a title or a text. */
export function findColumns(names: readonly string[]): Columns {
  const found = new Map<Meaning, string[]>();
  for (const name of names.map((one) => one.toLowerCase())) {
    const meaning = (Object.keys(NAMES) as Meaning[]).find((one) => NAMES[one].some((known) => known === name));
    if (meaning && !found.has(meaning)) found.set(meaning, [name]);
  }
  for (const [wanted, noun] of [
    [['date', 'start', 'year'], 'a date'],
    [['title', 'text'], 'a title'],
  ] as const) {
    if (wanted.some((meaning) => found.has(meaning))) continue;
    const known = wanted.flatMap((meaning) => NAMES[meaning]).join(', ');
    throw new Error(`no column is ${noun}: name one of them ${known} (there are ${names.filter(Boolean).join(', ')})`);
  }
  const known = new Set([...found.values()].flat());
  return { get: (meaning) => found.get(meaning), isKnown: (name) => known.has(name) };
}
