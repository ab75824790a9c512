/** The engines: ours, and others over the same documents with settings that suit short texts in two languages. */
import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { gramsOf, wordsOf } from '../../src/core/query/terms.ts';
import { createSearch } from '../../src/core/query/search.ts';
import { foldWidth, listDocuments, type PlainDocument } from './documents.ts';
import type { Engine } from './quality.ts';

export interface NamedEngine {
  readonly id: string;
  readonly name: string;
  /** Makes the index and all else that is made once. */
  create(chronicle: Chronicle): Engine;
}

/** As many hits as a list of results could show. */
const HITS = 20;
const WEIGHTS = { names: 3, aliases: 2, titles: 1 };
const KEYS = Object.entries(WEIGHTS).map(([name, weight]) => ({ name, weight }));

/** Creates the list; the others come from `bench/node_modules`, whose types no check needs. */
export async function listEngines(): Promise<NamedEngine[]> {
  const { default: MiniSearch } = await load<{ default: MiniSearchClass }>('minisearch');
  const { default: UFuzzy } = await load<{ default: UFuzzyClass }>('@leeoniya/ufuzzy');
  return [
    { id: 'ours', name: 'this search', create: createOurs },
    { id: 'fuse', name: 'Fuse.js, its defaults', create: (chronicle) => createFuse(chronicle, (text) => text, {}) },
    {
      id: 'fuse-folded',
      name: 'Fuse.js, folded by NFKC',
      create: (chronicle) => createFuse(chronicle, foldWidth, { ignoreLocation: true, threshold: 0.4 }),
    },
    { id: 'minisearch', name: 'MiniSearch', create: (chronicle) => createMiniSearch(MiniSearch, chronicle) },
    { id: 'ufuzzy', name: 'uFuzzy', create: (chronicle) => createUFuzzy(UFuzzy, chronicle) },
  ];
}

async function load<T>(name: string): Promise<T> {
  return (await import(name)) as T;
}

function createOurs(chronicle: Chronicle): Engine {
  const search = createSearch(chronicle);
  // The index is made with the first search, and the others' when they are created.
  search('a', 'en', 1);
  // The marks in a title are made when they are read, and a list of results reads them all.
  return (text) => search(text, 'en', HITS).map((hit) => ({ ...hit }).id);
}

function createFuse(
  chronicle: Chronicle,
  fold: (text: string) => string,
  options: IFuseOptions<PlainDocument>,
): Engine {
  const fuse = new Fuse(listDocuments(chronicle, fold), { keys: KEYS, ...options });
  return (text) => fuse.search(fold(text), { limit: HITS }).map(({ item }) => item.id);
}

type MiniSearchClass = new (options: object) => {
  addAll(documents: readonly object[]): void;
  search(text: string, options: object): { id: string }[];
};

/** Words, and pairs of letters of Japanese: it gets our own analyser, without which it finds no Japanese word. */
function createMiniSearch(MiniSearch: MiniSearchClass, chronicle: Chronicle): Engine {
  const mini = new MiniSearch({
    fields: Object.keys(WEIGHTS),
    tokenize: (text: string) => wordsOf(text).flatMap(gramsOf),
    processTerm: (term: string) => term,
  });
  mini.addAll(
    listDocuments(chronicle).map(({ id, names, aliases, titles }) => ({
      ...{ id, names: names.join('\n'), aliases: aliases.join('\n'), titles: titles.join('\n') },
    })),
  );
  const options = { boost: WEIGHTS, prefix: true, fuzzy: 0.25 };
  return (text) =>
    mini
      .search(text, options)
      .slice(0, HITS)
      .map(({ id }) => id);
}

type UFuzzyClass = new (options: object) => {
  search(
    haystack: readonly string[],
    needle: string,
    outOfOrder: number,
    threshold: number,
  ): [number[] | null, { idx: number[] } | null, number[] | null];
};

/** Letters of any script, one slip a word, words in any order; each document is one line. */
function createUFuzzy(UFuzzy: UFuzzyClass, chronicle: Chronicle): Engine {
  const documents = listDocuments(chronicle, foldWidth);
  const lines = documents.map(({ names, aliases, titles }) => [...names, ...aliases, ...titles].join(' | '));
  const fuzzy = new UFuzzy({
    ...{ unicode: true, interSplit: "[^\\p{L}\\d']+", intraSplit: '\\p{Ll}\\p{Lu}' },
    ...{ intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}', intraChars: "[\\p{L}\\d']", intraContr: "'\\p{L}{1,2}\\b" },
    intraMode: 1,
  });
  return (text) => {
    const [found, info, order] = fuzzy.search(lines, foldWidth(text), 3, 2000);
    const places = info && order ? order.map((at) => info.idx[at]!) : (found ?? []);
    return places.slice(0, HITS).flatMap((place) => documents[place]?.id ?? []);
  };
}
