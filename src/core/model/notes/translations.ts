/** Note: a text that seems to lack its translation. */
import type { Finding, Records, Row } from '../records.ts';
import { languageName } from '../fields.ts';
import { TABLE_NAMES, type TableName } from '../tables.ts';
import { listTexts } from './list-texts.ts';
import { isMereName, listNames } from './names.ts';

/** Tables in which `name` is a name; in the others it is a word, which has a translation. */
const NAMED: readonly TableName[] = ['events', 'projects', 'companies'];
const NAMES: readonly unknown[] = ['name', 'was'];
const PROSE: readonly unknown[] = ['summary', 'about'];
/** Writing systems by which a text shows that it is in a language; others share theirs with many. */
const SCRIPTS: Readonly<Record<string, readonly [name: string, script: RegExp]>> = {
  ja: ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
  zh: ['Chinese', /\p{Script=Han}/u],
  ko: ['Hangul', /\p{Script=Hangul}/u],
  ru: ['Cyrillic', /\p{Script=Cyrillic}/u],
  uk: ['Cyrillic', /\p{Script=Cyrillic}/u],
  ar: ['Arabic', /\p{Script=Arabic}/u],
  fa: ['Arabic', /\p{Script=Arabic}/u],
  he: ['Hebrew', /\p{Script=Hebrew}/u],
  el: ['Greek', /\p{Script=Greek}/u],
};

/** Finds texts that are the same in all languages and no mere names, and prose without a character of its language. */
export function checkTranslations(records: Records): Finding[] {
  const { languages } = records;
  if (languages.length === 1) return [];
  const names = listNames(records);
  const all = languages.length === 2 ? 'both' : 'all';
  return TABLE_NAMES.flatMap((table) =>
    records[table].flatMap((row: Row) =>
      listTexts(row.raw, languages).flatMap(({ field, text }): Finding[] => {
        const last = field.at(-1);
        if (NAMED.includes(table) && NAMES.includes(last)) return [];
        const said = languages.map((lang) => text[lang]);
        if (said.every((one) => one === said[0]) && !isMereName(said[0]!, names)) {
          return [{ row, field, wrong: `is the same in ${all} languages`, right: 'translate it' }];
        }
        if (!PROSE.includes(last)) return [];
        return languages.flatMap((lang): Finding[] => {
          const [name, script] = SCRIPTS[lang] ?? [];
          if (!script || script.test(text[lang])) return [];
          return [{ row, field: [...field, lang], wrong: `has no ${name!} character`, right: `say it in ${languageName(lang)}` }];
        });
      }),
    ),
  );
}
