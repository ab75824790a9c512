/** From when to when every entity was there, and how thick its line is. */
import type { Day } from '../dates/historical-date.ts';
import { isWholeDay, LENGTHS } from '../dates/time-of-day.ts';
import type { Chronicle, HistoryEvent } from '../model/chronicle.ts';
import { listEffects } from './effects.ts';
import { foldStages, type StageSpan } from './stages.ts';

export interface Segment {
  readonly from: Day;
  /** The first day after the segment. */
  readonly to: Day;
  /** Absent before the first stage. */
  readonly stage?: string;
  readonly of?: string;
  /** The event that began it, where one is recorded. */
  readonly event?: string;
}

export interface Lifeline {
  readonly entity: string;
  /** The event that it begins with: the one that started it, or else the first that names it. */
  readonly first: string;
  /** At least one; each begins where the one before ends. */
  readonly segments: readonly Segment[];
  /** True where it was there before the first day that the record knows of. */
  readonly openStart: boolean;
  /** True where it goes on beyond the chronicle's last day. */
  readonly openEnd: boolean;
  readonly end?: { readonly day: Day; readonly event: string };
}

interface Bound {
  readonly day: Day;
  readonly event: HistoryEvent;
}

/**
 * Folds the lifelines of all entities that any event names, by id. A lifeline begins at the `started` effect, or else
 * at the entity's first event; it ends at the `ended` effect or at a stage that ends it, or else after the last day.
 */
export function foldLifelines(chronicle: Chronicle): Map<string, Lifeline> {
  const firsts = foldFirstEvents(chronicle);
  const bounds = { started: new Map<string, Bound>(), ended: new Map<string, Bound>() };
  for (const { day, effect, event } of listEffects(chronicle)) {
    if (effect.type !== 'started' && effect.type !== 'ended') continue;
    const own = bounds[effect.type];
    if (!own.has(effect.subject)) own.set(effect.subject, { day, event });
  }
  const stages = foldStages(chronicle);
  const lifelines = new Map<string, Lifeline>();
  for (const { id } of chronicle.entities) {
    const start = bounds.started.get(id) ?? firsts.get(id);
    if (!start) continue;
    const isStarted = bounds.started.has(id);
    const end = pickEnd(chronicle, bounds.ended.get(id), stages.get(id) ?? []);
    const last = Math.max(end ? end.day : chronicle.to + 1, start.day + (isWholeDay(start.day) ? 1 : LENGTHS.minute));
    const first = { from: start.day, to: last, ...(isStarted && { event: start.event.id }) };
    lifelines.set(id, {
      ...{ entity: id, first: start.event.id },
      segments: cutSegments(first, stages.get(id) ?? []),
      openStart: !isStarted || start.event.date.start === 'open',
      openEnd: !end,
      ...(end && { end }),
    });
  }
  return lifelines;
}

function foldFirstEvents({ events }: Chronicle): Map<string, Bound> {
  const firsts = new Map<string, Bound>();
  for (const event of events) {
    const day = event.date.earliest;
    for (const id of [...event.projects, ...event.companies]) {
      const first = firsts.get(id);
      if (!first || day < first.day) firsts.set(id, { day, event });
    }
  }
  return firsts;
}

function pickEnd(chronicle: Chronicle, ended: Bound | undefined, spans: readonly StageSpan[]): Lifeline['end'] {
  const ending = new Set(chronicle.stages.flatMap(({ id, ends }) => (ends ? id : [])));
  const last = spans.find(({ stage }) => ending.has(stage));
  const ends = [
    ...(ended ? [{ day: ended.day, event: ended.event.id }] : []),
    ...(last ? [{ day: last.from, event: last.event }] : []),
  ].sort((a, b) => a.day - b.day);
  return ends.find(({ day }) => day < chronicle.to + 1);
}

function cutSegments(whole: Segment, spans: readonly StageSpan[]): Segment[] {
  const cuts = spans.map(({ stage, of, from, event }) => ({ from: Math.max(from, whole.from), stage, of, event }));
  return [whole, ...cuts]
    .map((cut, index) => ({ ...cut, to: Math.min(cuts[index]?.from ?? whole.to, whole.to) }))
    .filter(({ from, to }) => from < to);
}
