/** What scripts for browsers have in the place of modules that the data folder decides on: the answers themselves; and of those that no page uses: nothing. */
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { AstroConfig } from 'astro';
import { isWordedHere } from '../core/dates/format.ts';
import { GIVEN, LANGUAGES } from '../i18n/given.ts';
import { detailEn } from '../i18n/detail-en.ts';
import { editionEn } from '../i18n/edition.ts';
import { keysEn } from '../i18n/keys.ts';
import { liveEn } from '../i18n/live-en.ts';

type VitePlugin = NonNullable<AstroConfig['vite']['plugins']>[number];

const isGiven = (path: string): boolean => /[\\/]i18n[\\/]given\.ts$/.test(path);
/** Wording by the platform: no language of most histories needs it. */
const isUnused = (path: string): boolean =>
  /[\\/]dates[\\/]other-language\.ts$/.test(path) && LANGUAGES.every(isWordedHere);

/** Colours of d3: its zoom brings them, for transitions from one to another, of which no page has any. */
const isColour = (path: string): boolean => /[\\/]d3-color[\\/].*\.m?js$/.test(path);
const COLOURS = ['color', 'rgb', 'hsl', 'lab', 'hcl', 'cubehelix'];

/** The groups of words that scripts say, and of groups that the build says too, the words that are theirs. */
const GROUPS = ['compare', 'export-words', 'landscape', 'search', 'take'];
const PARTS: Readonly<Record<string, object>> = {
  interface: { ...liveEn, ...detailEn, ...keysEn },
  offline: editionEn,
};

/** Puts the answers into scripts that Vite makes for browsers; what runs in the build reads the folder itself. */
export function givenForBrowsers(): VitePlugin {
  return {
    name: 'given-for-browsers',
    load: (id, options) => (options?.ssr ? null : sourceOf(id.split('?')[0]!)),
  };
}

/** The same for scripts that esbuild makes. */
export const givenInScripts: EsbuildPlugin = {
  name: 'given-in-scripts',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/](?:(?:given|other-language)\.ts|d3-color[\\/].*\.m?js)$/ }, ({ path }) => {
      const contents = sourceOf(path);
      return contents === null ? null : { contents, loader: 'js' };
    });
  },
};

/** The module in place of a file; null where the file stays. */
function sourceOf(path: string): string | null {
  if (isUnused(path)) return 'export const createWording = () => {};';
  if (isColour(path)) return COLOURS.map((name) => `export const ${name} = () => null;`).join('\n');
  return isGiven(path) ? givenSource() : null;
}

/** A module that says what the data folder says, without a word where that gives none. */
function givenSource(): string {
  const given = Object.fromEntries(
    Object.entries(GIVEN).flatMap(([lang, groups]) => {
      const kept: Record<string, unknown> = Object.fromEntries(
        GROUPS.flatMap((group) => (groups[group] === undefined ? [] : [[group, groups[group]]])),
      );
      for (const [group, words] of Object.entries(PARTS)) {
        const said = Object.entries((groups[group] ?? {}) as object).filter(([key]) => key in words);
        if (said.length > 0) kept[group] = Object.fromEntries(said);
      }
      return Object.keys(kept).length > 0 ? [[lang, kept]] : [];
    }),
  );
  const hasWords = Object.keys(given).length > 0;
  return [
    `export const LANGUAGES = ${JSON.stringify(LANGUAGES)};`,
    `export const folderOf = (lang) => (lang === LANGUAGES[0] ? '' : lang + '/');`,
    hasWords
      ? `import { translate } from './translate.ts';\nconst GIVEN = ${JSON.stringify(given)};\nexport const giveWords = (group, lang, words) => translate(words, GIVEN[lang]?.[group], lang);`
      : 'export const giveWords = (group, lang, words) => words;',
  ].join('\n');
}
