/** What followed from what: events joined where one builds on the change that another made. */
import type { Effect, HistoryEvent } from '../model/chronicle.ts';
import { listTouched } from '../model/effect-entities.ts';

/** One event followed from another: it builds on what the other changed of the entity. */
export interface Relation {
  /** Order numbers of the earlier and of the later event. */
  readonly from: number;
  readonly to: number;
  readonly entity: string;
  /** What of it, by the effect that changes such; `started`: that it is there. */
  readonly type: Effect['type'];
}

/** What an effect builds on: the last event on the first of these lines of changes that has any. */
interface Ground extends Pick<Relation, 'entity' | 'type'> {
  readonly lines: readonly string[];
  /** Whether only the first that asks for the line builds on it. */
  readonly once?: true;
}

/**
 * Folds the relations of all events, in order of the later event, from their effects alone: no event is tied to another
 * by its date or its words, and those without effects have none. An effect builds on the nearest earlier event that
 * - changed the stage, the owner, the name or the release of its subject, or else began the subject;
 * - changed the membership of its subject in the same foundation;
 * - began the foundation, for the first stage and the first membership that this one grants;
 * - brought its subject what it bought, for a change of owner: who buys a buyer takes over what that one bought;
 * - changed the ancestor, the parts or what ends, for a descent, a merger and an end; releases are no such change.
 * Two events are related once, by the first reason found. `events` are in order of time; `numbers`, rising, leave out others.
 */
export function foldRelations(events: readonly HistoryEvent[], numbers: Iterable<number> = events.keys()): Relation[] {
  const last = new Map<string, number>();
  const relations: Relation[] = [];
  for (const to of numbers) {
    const { effects } = events[to]!;
    const related = new Set<number>();
    for (const { lines, once, ...reason } of effects.flatMap(groundsOf)) {
      const line = lines.find((one) => last.has(one));
      if (line === undefined) continue;
      const from = last.get(line)!;
      if (once) last.delete(line);
      if (!related.has(from)) relations.push({ from, to, ...reason });
      related.add(from);
    }
    for (const line of effects.flatMap(linesChangedBy)) last.set(line, to);
  }
  return relations;
}

/** The relations of one event alone: as in all, but only what has to do with the same entities is looked at closely. */
export function relationsOf(events: readonly HistoryEvent[], event: number): Relation[] {
  const own = new Set(events[event]!.effects.flatMap((effect) => listTouched(effect).map(({ id }) => id)));
  if (own.size === 0) return [];
  const numbers: number[] = [];
  for (const [number, { effects }] of events.entries())
    if (effects.some((effect) => touches(effect, own))) numbers.push(number);
  return foldRelations(events, numbers).filter(({ from, to }) => from === event || to === event);
}

// Asked of every effect there is: a list of what each touches would cost more than the answer.
const touches = (effect: Effect, ids: ReadonlySet<string>): boolean =>
  ids.has(effect.subject) ||
  ('of' in effect && ids.has(effect.of)) ||
  ('owner' in effect && effect.owner !== null && ids.has(effect.owner)) ||
  ('from' in effect && effect.from.some((id) => ids.has(id)));

function groundsOf(effect: Effect): Ground[] {
  if (effect.type === 'started') return [];
  const { type, subject } = effect;
  const own: Ground = { type, entity: subject, lines: [`${type} ${subject}`, `started ${subject}`] };
  const changed = (entity: string): Ground => ({ type, entity, lines: [`changed ${entity}`] });
  const first = (of: string): Ground => ({ type: 'started', entity: of, lines: [`first ${type} ${of}`], once: true });
  switch (effect.type) {
    case 'stage':
      return [own, first(effect.of)];
    case 'member':
      return [{ ...own, lines: [`member ${subject} ${effect.of}`] }, first(effect.of)];
    case 'owner':
      return [own, { ...own, lines: [`bought ${subject}`] }];
    case 'renamed':
    case 'released':
      return [own];
    case 'ended':
      return [changed(subject)];
    case 'merged':
      return [subject, ...effect.from].map(changed);
    case 'descends-from':
      return effect.from.map(changed);
  }
}

function linesChangedBy(effect: Effect): string[] {
  const { type, subject } = effect;
  const changed = `changed ${subject}`;
  switch (effect.type) {
    case 'started':
      return [changed, `started ${subject}`, `first stage ${subject}`, `first member ${subject}`];
    case 'descends-from':
      return [changed, `started ${subject}`];
    case 'merged':
      return [changed, `started ${subject}`, ...effect.from.map((part) => `changed ${part}`)];
    case 'member':
      return [`member ${subject} ${effect.of}`];
    case 'released':
      return [`released ${subject}`];
    case 'owner':
      return [changed, `owner ${subject}`, ...(effect.owner === null ? [] : [`bought ${effect.owner}`])];
    default:
      return [changed, `${type} ${subject}`];
  }
}
