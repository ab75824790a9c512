/** The index that search looks things up in: which terms lead to which events and entities. */
import type { Chronicle, Effect, Entity, HistoryEvent } from '../model/chronicle.ts';
import type { Text } from '../model/text.ts';
import { isJapanese, katakanaWordsOf, termsOf, wordsOf } from './terms.ts';

/** Something that can be found, by its place in `documents`: entities first, then events, each as in the chronicle. */
export interface SearchDocument {
  readonly type: 'event' | 'project' | 'company';
  readonly id: string;
  readonly title: Text;
  /** What it is worth before anything is asked, 0–1.5. */
  readonly prior: number;
  /** Its names, each as one word. */
  readonly names: readonly string[];
}

export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  /** All terms, sorted, so that those with one prefix stand together. */
  readonly terms: readonly string[];
  readonly postings: ReadonlyMap<string, Posting>;
  /** What a misspelt word may have meant, and its words: each word in the texts, and whole names as one word. */
  readonly vocabulary: ReadonlyMap<string, readonly string[]>;
}

/** The documents with a term, ascending, and for each the weight of its best field that has the term. */
interface Posting {
  readonly documents: number[];
  readonly weights: number[];
}

const WEIGHTS = { name: 10, alias: 9, title: 6, subject: 4, kind: 3, effect: 2 };
const PREFIX_SHARE = 0.8;

/** Creates the index over titles, labels, names, former names, aliases, kinds and stages, in both languages at once. */
export function createSearchIndex(chronicle: Chronicle): SearchIndex {
  const postings = new Map<string, Posting>();
  const vocabulary = new Map<string, readonly string[]>();
  const termsOfText = new Map<string, readonly string[]>();

  const readTerms = (text: string): readonly string[] => {
    const known = termsOfText.get(text);
    if (known) return known;
    const terms = termsOf(text);
    for (const word of [...terms.filter((term) => !isJapanese(term)), ...katakanaWordsOf(text)]) {
      vocabulary.set(word, [word]);
    }
    termsOfText.set(text, terms);
    return terms;
  };
  const add = (document: number, terms: Iterable<string>, weight: number): void => {
    for (const term of terms) addPosting(postings, term, document, weight);
  };
  const addTexts = (document: number, texts: readonly string[], weight: number): void => {
    for (const text of texts) add(document, readTerms(text), weight);
  };

  const { entities, events } = chronicle;
  const namesOf = collectNames(entities, events);
  const appearances = countAppearances(events);
  const entityDocuments = entities.map((entity, document): SearchDocument => {
    const own = namesOf.get(entity.id) ?? [];
    addTexts(document, own, WEIGHTS.name);
    addTexts(document, entity.aliases, WEIGHTS.alias);
    const names = [...own, ...entity.aliases].map((name) => {
      const words = wordsOf(name);
      vocabulary.set(words.join(''), words);
      return words.join('');
    });
    const prior = Math.min(1.5, Math.log10(1 + (appearances.get(entity.id) ?? 0)));
    return { type: entity.type, id: entity.id, title: entity.name, prior, names };
  });

  const subjectTerms = new Map(
    entities.map(({ id, aliases }) => [id, new Set([...(namesOf.get(id) ?? []), ...aliases].flatMap(readTerms))]),
  );
  const kindTexts = new Map(chronicle.kinds.map(({ id, name }) => [id, Object.values(name)]));
  const stageTexts = new Map(chronicle.stages.map(({ id, name }) => [id, Object.values(name)]));
  const eventDocuments = events.map((event, order): SearchDocument => {
    const document = entities.length + order;
    addTexts(document, [...Object.values(event.title), ...Object.values(event.label)], WEIGHTS.title);
    for (const id of [...event.companies, ...event.projects])
      add(document, subjectTerms.get(id) ?? [], WEIGHTS.subject);
    addTexts(document, kindTexts.get(event.kind) ?? [], WEIGHTS.kind);
    for (const effect of event.effects) addTexts(document, textsOfEffect(effect, stageTexts), WEIGHTS.effect);
    return { type: 'event', id: event.id, title: event.title, prior: event.weight / 2, names: [] };
  });

  return {
    documents: [...entityDocuments, ...eventDocuments],
    terms: [...postings.keys()].sort(),
    postings,
    vocabulary,
  };
}

/** The documents with this term, or with one that it begins, and the weight of the match; whole terms weigh more. */
export function matchTerm({ terms, postings }: SearchIndex, term: string): Map<number, number> {
  const matches = new Map<number, number>();
  for (let at = bisect(terms, term); terms[at]?.startsWith(term); at++) {
    const share = terms[at] === term ? 1 : PREFIX_SHARE;
    const { documents = [], weights = [] } = postings.get(terms[at] ?? '') ?? {};
    documents.forEach((document, place) => {
      matches.set(document, Math.max((weights[place] ?? 0) * share, matches.get(document) ?? 0));
    });
  }
  return matches;
}

/** Documents come in ascending order, so that only the last place of a posting list can be this document's. */
function addPosting(postings: Map<string, Posting>, term: string, document: number, weight: number): void {
  const posting = postings.get(term);
  if (!posting) postings.set(term, { documents: [document], weights: [weight] });
  else if (posting.documents.at(-1) !== document) {
    posting.documents.push(document);
    posting.weights.push(weight);
  } else {
    const last = posting.weights.length - 1;
    posting.weights[last] = Math.max(weight, posting.weights[last] ?? 0);
  }
}

/** The names of each entity, its own and those that it took at some time. */
function collectNames(entities: readonly Entity[], events: readonly HistoryEvent[]): Map<string, string[]> {
  const namesOf = new Map(entities.map(({ id, name }) => [id, Object.values(name)]));
  for (const effect of events.flatMap(({ effects }) => effects)) {
    if (effect.type === 'renamed') namesOf.get(effect.subject)?.push(...Object.values(effect.name));
  }
  return namesOf;
}

function countAppearances(events: readonly HistoryEvent[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of events.flatMap(({ companies, projects }) => [...companies, ...projects])) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function textsOfEffect(effect: Effect, stageTexts: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (effect.type === 'stage') return stageTexts.get(effect.stage) ?? [];
  return effect.type === 'released' ? [effect.version] : [];
}

/** The place of the first of the sorted terms that is not less than `term`. */
function bisect(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
