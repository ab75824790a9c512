/** A chronicle that says everything in one language, for what must be small. */
import type { Chronicle } from './chronicle.ts';
import { textIn, type Lang, type Text } from './text.ts';

/** The same chronicle with every name, label and title in `lang` in the place of all languages. */
export function inOneLanguage(chronicle: Chronicle, lang: Lang): Chronicle {
  const only = (text: Text): Text => textIn(chronicle.languages, () => text[lang]);
  const named = <T extends { readonly name: Text }>(records: readonly T[]): T[] =>
    records.map((record) => ({ ...record, name: only(record.name) }));
  return {
    ...chronicle,
    themes: named(chronicle.themes).map((theme) => ({ ...theme, short: only(theme.short) })),
    kinds: named(chronicle.kinds),
    stages: named(chronicle.stages),
    tiers: named(chronicle.tiers),
    entities: named(chronicle.entities),
    events: chronicle.events.map((event) => ({ ...event, label: only(event.label), title: only(event.title) })),
  };
}
