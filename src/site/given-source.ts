/** What scripts for browsers have in the place of `i18n/given.ts`, which reads the data folder: the answers themselves. */
import { fileURLToPath } from 'node:url';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { AstroConfig } from 'astro';
import { GIVEN, LANGUAGES } from '../i18n/given.ts';
import { liveEn } from '../i18n/live-en.ts';
import { detailEn } from '../i18n/detail-en.ts';

type VitePlugin = NonNullable<AstroConfig['vite']['plugins']>[number];

const FILE = fileURLToPath(new URL('../i18n/given.ts', import.meta.url));
/** The groups of words that scripts say. */
const GROUPS = ['compare', 'export-words', 'landscape', 'search', 'take'];

/** Puts the answers into scripts that Vite makes for browsers; what runs in the build reads the folder itself. */
export function givenForBrowsers(): VitePlugin {
  return {
    name: 'given-for-browsers',
    load: (id, options) => (id.split('?')[0] === FILE && !options?.ssr ? givenSource() : null),
  };
}

/** The same for scripts that esbuild makes. */
export const givenInScripts: EsbuildPlugin = {
  name: 'given-in-scripts',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]i18n[\\/]given\.ts$/ }, () => ({ contents: givenSource(), loader: 'js' }));
  },
};

/** A module that says what the data folder says, without a word where that gives none. */
function givenSource(): string {
  const given = Object.fromEntries(
    Object.entries(GIVEN).flatMap(([lang, groups]) => {
      const kept = Object.fromEntries(
        GROUPS.flatMap((group) => (groups[group] === undefined ? [] : [[group, groups[group]]])),
      );
      const said = Object.fromEntries(
        Object.entries((groups['interface'] ?? {}) as object).filter(([key]) => key in liveEn || key in detailEn),
      );
      const all = Object.keys(said).length > 0 ? { ...kept, interface: said } : kept;
      return Object.keys(all).length > 0 ? [[lang, all]] : [];
    }),
  );
  const isGiven = Object.keys(given).length > 0;
  return [
    `export const LANGUAGES = ${JSON.stringify(LANGUAGES)};`,
    `export const folderOf = (lang) => (lang === LANGUAGES[0] ? '' : lang + '/');`,
    isGiven
      ? `import { translate } from './translate.ts';\nconst GIVEN = ${JSON.stringify(given)};\nexport const giveWords = (group, lang, words) => translate(words, GIVEN[lang]?.[group], lang);`
      : 'export const giveWords = (group, lang, words) => words;',
  ].join('\n');
}
