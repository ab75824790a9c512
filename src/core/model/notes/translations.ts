/** Note: a text that seems to lack its translation. */
import type { Finding, Records, Row } from '../records.ts';
import { TABLE_NAMES, type TableName } from '../tables.ts';
import { listTexts } from './list-texts.ts';
import { isMereName, listNames } from './names.ts';

/** Tables in which `name` is a name; in the others it is a word, which has a translation. */
const NAMED: readonly TableName[] = ['events', 'projects', 'companies'];
const NAMES: readonly unknown[] = ['name', 'was'];
const PROSE: readonly unknown[] = ['summary', 'about'];
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Finds texts that are the same in both languages and no mere names, and Japanese prose without a Japanese character. */
export function checkTranslations(records: Records): Finding[] {
  const names = listNames(records);
  return TABLE_NAMES.flatMap((table) =>
    records[table].flatMap((row: Row) =>
      listTexts(row.raw).flatMap(({ field, en, ja }): Finding[] => {
        const last = field.at(-1);
        if (NAMED.includes(table) && NAMES.includes(last)) return [];
        if (en === ja && !isMereName(en, names)) {
          return [{ row, field, wrong: 'is the same in both languages', right: 'translate it' }];
        }
        if (!PROSE.includes(last) || JAPANESE.test(ja)) return [];
        const wrong = 'has no Japanese character';
        return [{ row, field: [...field, 'ja'], wrong, right: 'say it in Japanese' }];
      }),
    ),
  );
}
