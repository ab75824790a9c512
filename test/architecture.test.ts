/** The rules of the house, read from the source: who may import whom, how big and how named a file is, and what words. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const ABOVE_CORE = [
  ...[
    'core/dates',
    'core/model',
    'core/history',
    'core/query',
    'core/layout',
    'core/view',
    'core/embed',
    'core/releases',
    'core/offline',
  ],
  'i18n',
];

/** What the files of a layer may import besides each other. */
const DIRECTIONS: Readonly<Record<string, readonly string[]>> = {
  'core/dates': [],
  'core/model': ['core/dates'],
  'core/history': ['core/dates', 'core/model'],
  'core/query': ['core/dates', 'core/model'],
  'core/layout': ['core/dates', 'core/model'],
  'core/embed': ['core/dates', 'core/model', 'core/query', 'core/layout'],
  'core/releases': ['core/dates', 'core/model', 'core/history'],
  'core/view': ['core/dates', 'core/model', 'core/history', 'core/query', 'core/layout'],
  'core/offline': [],
  i18n: ['core/dates', 'core/model', 'core/embed', 'core/releases'],
  styles: [],
  draw: ['core/dates', 'core/history', 'core/layout', 'core/model', 'i18n'],
  charts: ABOVE_CORE,
  export: ABOVE_CORE,
  site: [...ABOVE_CORE, 'draw', 'export', 'charts'],
  browser: [...ABOVE_CORE, 'draw', 'export'],
  components: [...ABOVE_CORE, 'draw', 'charts', 'export', 'site', 'browser', 'styles'],
  pages: [...ABOVE_CORE, 'draw', 'charts', 'export', 'site', 'components', 'styles'],
};

/** Names of entities that are also words of English or of code, and where they stand as such. */
const ORDINARY_WORDS: Readonly<Record<string, string>> = {
  apache: 'the web server, one of those with an example in hosting/',
  apple: 'the font keyword -apple-system',
  canonical: 'the link relation of a page in several places',
  chart: 'a picture of figures',
  charts: 'pictures of figures',
  google: 'part of the name of a package of fonts',
  switch: 'the statement',
  twitter: 'the prefix of what a preview card says',
  windows: 'what browsers show pages in',
};

const LARGEST_FILE = 250;
const JUNK_DRAWER = /^(utils?|helpers?|common|misc|shared|lib|stuff|index)$/i;
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"?]+)/g;
const EXPORT = /^export (?:async )?(?:function|const|class) (\w+)/gm;

const texts = new Map(globSync('src/**/*.{ts,astro,css}').map((path) => [path, readFileSync(path, 'utf8')]));
const isInstalled = (path: string): boolean => path.split('/').includes('node_modules');
const benchTexts = new Map(
  globSync('bench/**/*.ts')
    .filter((path) => !isInstalled(path))
    .map((path) => [path, readFileSync(path, 'utf8')]),
);
const users = [
  ...globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts', 'test/**/*.ts', '*.config.ts']),
  ...benchTexts.keys(),
];
const userTexts = new Map(users.map((path) => [path, readFileSync(path, 'utf8')]));

it('imports follow the directions between layers', () => {
  const wrong = [...texts].flatMap(([path, text]) =>
    importsOf(path, text)
      .filter((target) => target.startsWith('src/') && layerOf(path) !== layerOf(target))
      .filter((target) => !DIRECTIONS[layerOf(path)]?.includes(layerOf(target)))
      .map((target) => `${path} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

it('the product never imports its bench', () => {
  const sources = [...texts, ...[...userTexts].filter(([path]) => path.startsWith('scripts/'))];
  const wrong = sources.filter(([path, text]) => importsOf(path, text).some((target) => target.startsWith('bench/')));
  expect(wrong.map(([path]) => path)).toEqual([]);
});

it('imports never lead back to where they began', () => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const target of importsOf(path, texts.get(path) ?? '')) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of texts.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

it('every function and value that is exported is used by another file', () => {
  const unused = [...texts]
    .filter(([path]) => path.endsWith('.ts') && !path.startsWith('src/pages/'))
    .flatMap(([path, text]) => [...text.matchAll(EXPORT)].map(([, name = '']) => ({ path, name })))
    .filter(({ path, name }) => !usersOf(path).some((text) => new RegExp(`\\b${name}\\b`).test(text)))
    .map(({ path, name }) => `${path}: ${name}`);
  expect(unused).toEqual([]);
});

it(`no file is over ${String(LARGEST_FILE)} lines`, () => {
  const long = [...texts, ...benchTexts]
    .filter(([, text]) => text.trimEnd().split('\n').length > LARGEST_FILE)
    .map(([path]) => path);
  expect(long).toEqual([]);
});

it('no file or folder is a junk drawer', () => {
  const parts = [...texts.keys(), ...benchTexts.keys()]
    .filter((path) => !(path.startsWith('src/pages/') && basename(path).startsWith('index.')))
    .filter((path) => path.split('/').some((part) => JUNK_DRAWER.test(part.replace(/\..*$/, ''))));
  expect(parts).toEqual([]);
});

it('the subject lives in data/ and not in src/', () => {
  const words = subjectWords().filter((word) => !(word in ORDINARY_WORDS));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const found = [...texts].flatMap(([path, text]) => [...text.matchAll(pattern)].map(([word]) => `${path}: ${word}`));
  expect([...new Set(found)]).toEqual([]);
});

/** The files that a file imports by relative paths, as paths from the root of the project. */
function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, target = '']) => join(dirname(path), target));
}

/** The layer of a file: its folder under `src/`, or for the core the folder under that; files beside those are the view. */
function layerOf(path: string): string {
  const [, layer = '', part = ''] = path.split('/');
  if (layer !== 'core') return layer;
  return part.endsWith('.ts') ? 'core/view' : `core/${part}`;
}

function usersOf(path: string): string[] {
  return [...userTexts].filter(([user, text]) => importsOf(user, text).includes(path)).map(([, text]) => text);
}

/** Ids, names and other spellings of the projects and companies, in small letters, of at least four letters. */
function subjectWords(): string[] {
  const entities = ['data/projects.json', 'data/companies.json'].flatMap(
    (path) =>
      JSON.parse(readFileSync(path, 'utf8')) as { id: string; name: Record<string, string>; aliases: string[] }[],
  );
  const words = entities
    .flatMap(({ id, name, aliases }) => [id, ...Object.values(name), ...aliases])
    .map((word) => word.toLowerCase());
  return [...new Set(words)].filter((word) => word.length >= 4);
}
