/** The words of the documents of the tool that do not stand in their Markdown. */
import { byLanguage } from './by-language.ts';

interface DocsWords {
  readonly title: string;
  readonly lead: string;
  readonly pages: string;
  readonly reference: string;
  readonly referenceLead: string;
  readonly referenceHow: string;
  readonly imports: string;
  readonly required: string;
  readonly file: (table: string, isFolder: boolean, isList: boolean) => string;
  readonly example: string;
  readonly forms: Readonly<Record<'id' | 'text' | 'date' | 'record' | 'flag', string>>;
  readonly line: (most: number | undefined) => string;
  readonly number: (least: number | undefined, most: number | undefined) => string;
  readonly choice: (values: readonly string[]) => string;
  readonly list: (of: string) => string;
  readonly orNothing: (form: string) => string;
}

export const DOCS = byLanguage<DocsWords>('docs', {
  en: {
    title: 'Documents',
    lead: 'The site is a tool as well: how to tell a history of your own with it, and how it works.',
    pages: 'The documents',
    reference: 'The data, field by field',
    referenceLead: 'Every file of a data folder and every field in it: what it means, what it may be, and an example.',
    referenceHow:
      'This page is made from the schemas by which the data is checked. The examples are from the data of this site, where it has the field.',
    imports: 'Which layer of the source imports which',
    required: 'required',
    file: (table, isFolder, isList) =>
      `${isFolder ? `Every file in ${table}/` : `${table}.json`} holds ${isList ? 'a list of records' : 'one record'}.`,
    example: 'Example:',
    forms: { id: 'id', text: 'text in each language', date: 'date', record: 'record', flag: 'true or left out' },
    line: (most) => (most === undefined ? 'one line' : `one line, at most ${most} characters`),
    number: (least, most) =>
      least === undefined ? 'number' : most === undefined ? `number from ${least}` : `number from ${least} to ${most}`,
    choice: (values) => (values.length === 1 ? values[0]! : `one of ${values.join(', ')}`),
    list: (of) => `list: ${of}`,
    orNothing: (form) => `${form}, or null`,
  },
  ja: {
    title: 'ドキュメント',
    lead: 'このサイトは道具でもあります。自分の歴史を語る方法と、サイトの仕組みを説明します。',
    pages: 'ドキュメントの一覧',
    reference: 'データの項目',
    referenceLead: 'データフォルダーのすべてのファイルと項目について、意味、書き方、例を示します。',
    referenceHow:
      'このページは、データの検査に使うスキーマから作られています。例は、このサイトのデータにその項目があればそこから採っています。',
    imports: 'ソースコードの層どうしの参照関係',
    required: '必須',
    file: (table, isFolder, isList) =>
      `${isFolder ? `${table}/の各ファイル` : `${table}.json`}には、${isList ? 'レコードの一覧' : 'レコードを一つ'}書きます。`,
    example: '例:',
    forms: { id: 'id', text: '各言語の文', date: '日付', record: 'レコード', flag: 'true、または省略' },
    line: (most) => (most === undefined ? '1行の文' : `1行の文（${most}文字まで）`),
    number: (least, most) =>
      least === undefined ? '数値' : most === undefined ? `${least}以上の数値` : `${least}から${most}までの数値`,
    choice: (values) => (values.length === 1 ? values[0]! : `${values.join('、')}のいずれか`),
    list: (of) => `一覧（${of}）`,
    orNothing: (form) => `${form}、またはnull`,
  },
});
