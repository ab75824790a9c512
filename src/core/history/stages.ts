/** How mature every project was, and when. */
import type { Day } from '../dates/historical-date.ts';
import type { Chronicle } from '../model/chronicle.ts';
import { listEffects } from './effects.ts';
import { foldSpans, type Change } from './spans.ts';

export interface StageSpan {
  readonly stage: string;
  /** The foundation that granted it. */
  readonly of: string;
  readonly from: Day;
  /** First day of the next stage, or day of the project's end. */
  readonly to?: Day;
  readonly event: string;
}

/** Folds the stages of every project that has any, by id, each list in order of time. */
export function foldStages(chronicle: Chronicle): Map<string, StageSpan[]> {
  const changes = listEffects(chronicle).flatMap(
    ({ day, effect, event }): Change<Pick<StageSpan, 'stage' | 'of'>>[] => {
      const change = { key: effect.subject, day, event: event.id };
      if (effect.type === 'stage') return [{ ...change, value: { stage: effect.stage, of: effect.of } }];
      return effect.type === 'ended' ? [{ ...change, value: null }] : [];
    },
  );
  return new Map(
    [...foldSpans(changes)].map(([project, spans]) => [
      project,
      spans.map(({ value, ...span }) => ({ ...value, ...span })),
    ]),
  );
}

/** The stages of one project, in order of time. */
export function stagesOf(chronicle: Chronicle, project: string): StageSpan[] {
  return foldStages(chronicle).get(project) ?? [];
}
