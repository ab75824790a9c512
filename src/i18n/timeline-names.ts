/** What a timeline says by itself: the words that its layout measures, and what its marks say when asked. */
import { formatDate } from '../core/dates/format.ts';
import type { Chronicle } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import type { LiveWords } from './live-words.ts';

/** The words that the view needs, from those of each language. */
export function timelineNames(wordsOf: (lang: Lang) => LiveWords) {
  return {
    rest: (count: number, lang: Lang) => wordsOf(lang).rest(count),
    closed: (count: number, lang: Lang) => wordsOf(lang).closed(count),
    ownedBy: (owner: string, lang: Lang) => wordsOf(lang).ownedBy(owner),
  };
}

/** Creates what a mark says: the date and title of its event, the name of its lane, and how many more it stands for. */
export function createMarkTitle(chronicle: Chronicle, lang: Lang, words: LiveWords) {
  const names = new Map(chronicle.entities.map((entity) => [entity.id, entity.name[lang]]));
  return ({ number, lane, others }: { number: number; lane: string; others: { length: number } }): string => {
    const event = chronicle.events[number]!;
    const what = `${formatDate(event.date, lang)}: ${event.title[lang]}`;
    return words.mark(what, names.get(lane) ?? '', others.length);
  };
}
