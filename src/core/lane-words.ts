/** What lanes are called and what labels say, in one language. */
import type { Lane } from './layout/lanes.ts';
import type { LanesWords } from './layout/place-lane.ts';
import type { Chronicle } from './model/chronicle.ts';
import { subjectOf } from './model/subject.ts';
import type { Lang } from './model/text.ts';

/** Names of lanes that stand for several. */
export interface SharedLaneNames {
  rest(count: number): string;
  closed(count: number): string;
}

/**
 * Creates the words on the lanes: an event on a lane that is not its own says whose it is.
 * @param takesAll whether all that a lane's entity took part in counts as its own, as where lanes stand for companies
 */
export function createLaneWords(
  chronicle: Chronicle,
  lang: Lang,
  shared: SharedLaneNames,
  takesAll: (lane: Lane) => boolean = () => false,
): LanesWords {
  const names = new Map(chronicle.entities.map((entity) => [entity.id, entity.name[lang]]));
  const lanes = new Map(chronicle.entities.map((entity) => [entity.id, entity.lane]));
  /** By the event's number: every step of a zoom asks for them, for the subjects of many more than for labels. */
  const [subjects, labels]: [string[], string[]] = [[], []];
  const subjectAt = (number: number) => (subjects[number] ??= subjectOf(chronicle.events[number]!));
  const labelAt = (number: number) => (labels[number] ??= chronicle.events[number]!.label[lang]);
  return {
    lane({ entity, rest, closed }) {
      if (closed !== undefined) return shared.closed(closed);
      return entity?.name[lang] ?? shared.rest(rest?.length ?? 0);
    },
    isMain(number, lane: Lane) {
      if (!lane.entity || takesAll(lane)) return true;
      return lane.id === lanes.get(subjectAt(number));
    },
    label(number, lane) {
      const [subject, label] = [subjectAt(number), labelAt(number)];
      const name = names.get(subject) ?? '';
      return lane.id === subject || label.startsWith(name) ? label : `${name}: ${label}`;
    },
  };
}
