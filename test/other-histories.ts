/** Small histories of other subjects, in other languages, as files of a data folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataFile } from '../src/core/model/documents.ts';

/** What is said in each language, by its tag. */
type Said = Readonly<Record<string, string>>;

const BRIDGES = [
  ['iron-bridge', '1779', 'built', 3],
  ['menai-bridge', '1826-01-30', 'built', 3],
  ['forth-bridge', '1890-03-04', 'built', 2],
  ['tay-bridge', '1879-12-28', 'fallen', 3],
] as const;

const NAMES: Readonly<Record<string, Said>> = {
  'iron-bridge': { en: 'Iron Bridge', de: 'Eiserne Brücke', ar: 'الجسر الحديدي' },
  'menai-bridge': { en: 'Menai Bridge', de: 'Menai-Brücke', ar: 'جسر ميناي' },
  'forth-bridge': { en: 'Forth Bridge', de: 'Forth-Brücke', ar: 'جسر فورث' },
  'tay-bridge': { en: 'Tay Bridge', de: 'Tay-Brücke', ar: 'جسر تاي' },
};
const KINDS: Readonly<Record<string, Said>> = {
  built: { en: 'Built', de: 'Gebaut', ar: 'بناء' },
  fallen: { en: 'Fallen', de: 'Eingestürzt', ar: 'انهيار' },
};
const SITE = {
  title: { en: 'Great bridges', de: 'Große Brücken', ar: 'جسور عظيمة' },
  tagline: { en: 'A century of spans', de: 'Ein Jahrhundert der Bögen', ar: 'قرن من الجسور' },
  description: { en: 'Bridges of Britain.', de: 'Brücken Großbritanniens.', ar: 'جسور بريطانيا.' },
};

/**
 * A history of bridges in some of the languages `en`, `de` and `ar`: without companies, stages, series and charts. Words are
 * given for German alone, and not all of them.
 */
export function bridges(languages: readonly string[]): DataFile[] {
  const only = (said: Said): Said => Object.fromEntries(languages.map((lang) => [lang, said[lang]!]));
  const table = (path: string, value: unknown): DataFile => ({ path, text: JSON.stringify(value, null, 2) });
  const named = (id: string): { id: string; name: Said } => ({ id, name: only(NAMES[id]!) });
  const site = Object.fromEntries(Object.entries(SITE).map(([name, said]) => [name, only(said)]));
  return [
    table('site.json', { languages, ...site, release: '2026.1', from: '1770', to: '1899' }),
    table('themes.json', [{ id: 'spans', name: only(SITE.title), short: only(KINDS['built']!), hue: 4 }]),
    table('kinds.json', [
      { id: 'built', name: only(KINDS['built']!), shape: 'square' },
      { id: 'fallen', name: only(KINDS['fallen']!), shape: 'times' },
    ]),
    table('stages.json', []),
    table('companies.json', []),
    table(
      'projects.json',
      BRIDGES.map(([id]) => ({ ...named(id), aliases: [], theme: 'spans', kind: 'product', about: only(NAMES[id]!) })),
    ),
    table(
      'events/all.json',
      BRIDGES.map(([id, date, kind, weight]) => ({
        ...{ id: `${id}-${kind}`, date, kind, weight, label: only(KINDS[kind]!), title: only(NAMES[id]!) },
        summary: only(NAMES[id]!),
        ...{ companies: [], projects: [id], effects: [{ type: kind === 'built' ? 'started' : 'ended', subject: id }] },
        sources: [{ id: 'survey' }, { id: 'gazetteer' }],
      })),
    ),
    table('sources/all.json', [
      { id: 'survey', type: 'document', title: 'Ordnance survey' },
      { id: 'gazetteer', type: 'document', title: 'A gazetteer' },
    ]),
    ...(languages.includes('de')
      ? [
          table('words/de.json', {
            interface: {
              timeline: 'Zeitachse',
              lanes: 'Bahnen',
              projects: 'Brücken',
              product: 'Brücke',
              events: { one: '{1} Ereignis', other: '{1} Ereignisse' },
              eventsOf: '{1} von {2} Ereignissen',
              search: 'Suche',
            },
            search: { groups: { event: 'Ereignisse', project: 'Brücken' } },
          }),
        ]
      : []),
  ];
}

/** Writes the files of a data folder. */
export function writeFolder(folder: string, files: readonly DataFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
