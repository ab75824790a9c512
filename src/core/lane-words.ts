/** What lanes are called and what labels say, in one language. */
import { foldNames } from './history/names.ts';
import type { Lane } from './layout/lanes.ts';
import type { LanesWords } from './layout/place-lanes.ts';
import type { Chronicle, HistoryEvent } from './model/chronicle.ts';
import type { Lang } from './model/text.ts';

/** Names that changed are shown as "old → new" up to this many characters. */
const NAMES_LENGTH = 24;

/** Creates the words on the lanes: an event on a lane that is not its own says whose it is, and more quietly. */
export function createLaneWords(chronicle: Chronicle, lang: Lang, restName: (count: number) => string): LanesWords {
  const spans = foldNames(chronicle);
  const names = new Map(chronicle.entities.map((entity) => [entity.id, entity.name[lang]]));
  const lanes = new Map(chronicle.entities.map((entity) => [entity.id, entity.lane]));
  const ownName = (lane: Lane): string => {
    if (!lane.entity) return restName(lane.rest?.length ?? 0);
    const name = lane.entity.name[lang];
    const inOrder = (spans.get(lane.entity.id) ?? []).map((span) => span.name[lang]);
    const all = [...new Set(inOrder)].join(' → ');
    return all.length <= NAMES_LENGTH ? all : name;
  };
  return {
    lane: ownName,
    label(number, lane) {
      const event = chronicle.events[number]!;
      const main = mainEntity(event);
      if (lane.id === main) return { text: event.label[lang], isMain: true };
      const name = names.get(main) ?? '';
      const text = event.label[lang].startsWith(name) ? event.label[lang] : `${name}: ${event.label[lang]}`;
      return { text, isMain: lane.rest !== undefined || lane.entity?.id === lanes.get(main) };
    },
  };
}

/** Whom an event is about: whoever its first effect changed, else the first project or company that it names. */
function mainEntity({ effects, projects, companies }: HistoryEvent): string {
  return effects[0]?.subject ?? projects[0] ?? companies[0] ?? '';
}
