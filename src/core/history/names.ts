/** What every entity was called, and when. */
import type { Day } from '../dates/historical-date.ts';
import type { Chronicle } from '../model/chronicle.ts';
import type { Text } from '../model/text.ts';
import { listEffects } from './effects.ts';

export interface NameSpan {
  readonly name: Text;
  /** Absent for the first name: what the first renaming says that it was, or else the name of the record. */
  readonly from?: Day;
  /** First day of the next name. */
  readonly to?: Day;
  /** The event that gave the name. */
  readonly event?: string;
}

/** Folds the names of every entity, by id, in order of time; each has at least its first. */
export function foldNames(chronicle: Chronicle): Map<string, NameSpan[]> {
  const names = new Map<string, NameSpan[]>(chronicle.entities.map(({ id, name }) => [id, [{ name }]]));
  for (const { day, effect, event } of listEffects(chronicle)) {
    if (effect.type !== 'renamed') continue;
    const own = names.get(effect.subject) ?? [];
    const last = own.pop();
    const first = last && last.from === undefined && effect.was ? { name: effect.was } : last;
    if (first && first.from !== day) own.push({ ...first, to: day });
    own.push({ name: effect.name, from: day, event: event.id });
  }
  return names;
}

/** The name of an entity on a day. Throws `unknown entity …`. */
export function nameAt(chronicle: Chronicle, id: string, day: Day): Text {
  const span = foldNames(chronicle)
    .get(id)
    ?.findLast(({ from = -Infinity }) => from <= day);
  if (!span) throw new Error(`unknown entity ${id}`);
  return span.name;
}
