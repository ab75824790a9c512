/** Asks for a text in every language of the history. */
import { languageName } from '../../src/core/model/fields.ts';
import type { Lang, Text } from '../../src/core/model/text.ts';

/** Asks for each language in turn. */
export async function askText(languages: readonly Lang[], ask: (lang: Lang) => Promise<string>): Promise<Text> {
  const said: [Lang, string][] = [];
  for (const lang of languages) said.push([lang, await ask(lang)]);
  return Object.fromEntries(said) as Text;
}

/** What is asked for, with its language where there are several. */
export function nameIn(name: string, lang: Lang, languages: readonly Lang[]): string {
  return languages.length === 1 ? name : `${name} in ${languageName(lang)}`;
}
