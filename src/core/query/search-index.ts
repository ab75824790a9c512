/** The index that search looks things up in: which terms lead to which events and entities. */
import type { Extent } from '../dates/extent.ts';
import type { Chronicle, Entity, HistoryEvent } from '../model/chronicle.ts';
import type { Text } from '../model/text.ts';
import { type Carrier, createCarriers } from './carriers.ts';
import { type Name, nameOf } from './name.ts';
import { addPosting, type Posting, type Postings, sortTerms } from './postings.ts';
import { gramsOf, isJapanese, kanaRunsOf, katakanaWordsOf, wordsOf } from './terms.ts';

/** Something that can be found, by its place in `documents`: entities first, then events, each as in the chronicle. */
export interface SearchDocument {
  readonly type: 'event' | 'project' | 'company';
  readonly id: string;
  readonly title: Text;
  /** What it is worth before anything is asked, 0–2.5. */
  readonly prior: number;
  /** Its own names, or its titles, before its aliases. */
  readonly names: readonly Name[];
  /** How many of the names are its own. */
  readonly own: number;
  /** When it was; entities have none. */
  readonly date?: Extent;
  /** The versions that came out, and the names of what they are of. */
  readonly releases: readonly Release[];
}

export interface Release {
  readonly version: string;
  readonly names: readonly Name[];
}

export interface SearchIndex extends Postings {
  readonly documents: readonly SearchDocument[];
  /** How many places there are: those of the documents, then those of kinds and stages. */
  readonly places: number;
  readonly carriers: readonly Carrier[];
  /** What a misspelt word may have meant, and its words: each word in the texts, and whole names as one word. */
  readonly vocabulary: ReadonlyMap<string, readonly string[]>;
}

const WEIGHTS = { name: 6, alias: 5.5, title: 6, version: 6, label: 5, kind: 6 };
const PRIOR_OF_WEIGHT = 0.8;
/** Records that are read in one go: about a millisecond. */
const SLICE = 25;

/**
 * Creates the index over titles, labels, names, former names, aliases, kinds and stages, in both languages at once. Each
 * step reads some records, so that a caller may rest between two; the last gives the index.
 */
export function* createSearchIndex(chronicle: Chronicle): Generator<void, SearchIndex, void> {
  const { entities, events, kinds, stages } = chronicle;
  const postings = new Map<string, Posting>();
  const vocabulary = new Map<string, readonly string[]>();
  const documents: SearchDocument[] = [];

  /** Adds the terms of a text to a place, and its words to the vocabulary; gives it as a name. */
  const add = (text: string, place: number, weight: number): Name => {
    const words = wordsOf(text);
    for (const word of words) {
      if (isJapanese(word)) {
        for (const term of gramsOf(word)) addPosting(postings, term, place, weight);
        for (const term of kanaRunsOf(word)) addPosting(postings, term, place, weight);
      } else {
        addPosting(postings, word, place, weight);
        if (!vocabulary.has(word)) vocabulary.set(word, [word]);
      }
    }
    for (const word of katakanaWordsOf(text)) if (!vocabulary.has(word)) vocabulary.set(word, [word]);
    return nameOf(words);
  };

  const formerNames = collectFormerNames(events);
  yield;
  const carriers = createCarriers(chronicle);
  const namesOf = new Map<string, readonly Name[]>();
  for (const { id, type, name, aliases } of entities) {
    if (documents.length % SLICE === 0) yield;
    const own = [...Object.values(name), ...(formerNames.get(id) ?? [])];
    const names = [
      ...own.map((text) => add(text, documents.length, WEIGHTS.name)),
      ...aliases.map((text) => add(text, documents.length, WEIGHTS.alias)),
    ];
    for (const { joined, words } of names) vocabulary.set(joined, words.split(' '));
    namesOf.set(id, names);
    const prior = Math.log10(1 + (carriers[documents.length]?.events.length ?? 0));
    documents.push({ type, id, title: name, prior, names, own: own.length, releases: [] });
  }

  for (const { id, title, label, weight, date, effects } of events) {
    const place = documents.length;
    if (place % SLICE === 0) yield;
    const titles = Object.values(title).map((text) => add(text, place, WEIGHTS.title));
    for (const text of Object.values(label)) add(text, place, WEIGHTS.label);
    const releases = effects.flatMap((effect) => {
      if (effect.type !== 'released') return [];
      const { words } = add(effect.version, place, WEIGHTS.version);
      return { version: words, names: namesOf.get(effect.subject) ?? [] };
    });
    const prior = weight * PRIOR_OF_WEIGHT;
    documents.push({ type: 'event', id, title, prior, names: titles, own: titles.length, date, releases });
  }

  yield;
  [...kinds, ...stages].forEach(({ name }, number) => {
    for (const text of Object.values(name)) add(text, documents.length + number, WEIGHTS.kind);
  });
  const places = documents.length + kinds.length + stages.length;
  yield;
  const sorted = sortTerms(postings);
  yield;
  return { documents, places, carriers, vocabulary, ...sorted };
}

/** The names that each entity took at some time. */
function collectFormerNames(events: readonly HistoryEvent[]): Map<Entity['id'], string[]> {
  const names = new Map<string, string[]>();
  for (const { effects } of events) {
    for (const effect of effects) {
      if (effect.type !== 'renamed') continue;
      names.set(effect.subject, [...(names.get(effect.subject) ?? []), ...Object.values(effect.name)]);
    }
  }
  return names;
}
