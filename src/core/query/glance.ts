/** A first look for a text in names and titles, for the moment before there is an index. */
import type { Chronicle } from '../model/chronicle.ts';
import type { Text } from '../model/text.ts';
import { foldText } from './fold.ts';
import { createHighlighter } from './highlight.ts';
import type { Hit, Search } from './search.ts';

interface Named {
  readonly type: Hit['type'];
  readonly id: string;
  readonly title: Text;
  /** Folded. */
  readonly names: readonly string[];
}

const WHOLE = 3;
const BEGUN = 2;
const WITHIN = 1;

/**
 * Creates a search that knows names, aliases and titles in every language, and only as they are spelt: entities, or where
 * none is found, events; whole names before those that the text begins, and these before those that hold it.
 */
export function createGlance({ entities, events }: Chronicle): Search {
  const highlight = createHighlighter();
  let known: readonly Named[] | undefined;
  let told: readonly Named[] | undefined;
  const listEntities = (): Named[] =>
    entities.map(({ type, id, name, aliases }) => ({
      ...{ type, id, title: name },
      names: [...Object.values(name), ...aliases].map(foldText),
    }));
  const listEvents = (): Named[] =>
    events.map(({ id, title }) => ({
      ...{ type: 'event' as const, id, title },
      names: Object.values(title).map(foldText),
    }));
  return (text, lang, limit = Infinity) => {
    const asked = foldText(text).trim();
    if (asked === '') return [];
    const among = (named: readonly Named[]) =>
      named
        .map(({ names, ...one }) => ({ ...one, score: Math.max(...names.map((name) => scoreOf(name, asked))) }))
        .filter(({ score }) => score > 0);
    const found = among((known ??= listEntities()));
    return (found.length > 0 ? found : among((told ??= listEvents())))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ type, id, title, score }) => ({ type, id, score, ranges: highlight(title[lang], [asked]) }));
  };
}

function scoreOf(name: string, asked: string): number {
  if (name === asked) return WHOLE;
  if (name.startsWith(asked)) return BEGUN;
  return name.includes(asked) ? WITHIN : 0;
}
