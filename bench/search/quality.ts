/** How well an engine answers labelled queries. */
import type { LabelledQuery } from './queries.ts';

/** Gives the ids of what was found, the best first. */
export type Engine = (text: string) => readonly string[];

export interface Quality {
  readonly queries: number;
  /** Shares of the queries, 0–1, whose first hit, or one of the first five, is expected. */
  readonly hit1: number;
  readonly hit5: number;
  /** Mean of one over the place of the first expected hit. */
  readonly mrr: number;
  /** The queries whose first hit is not expected, each with what came first. */
  readonly missed: readonly string[];
}

/** Judges an engine by queries. */
export function judge(engine: Engine, queries: readonly LabelledQuery[]): Quality {
  const places = queries.map(({ text, expected }) => {
    const ids = engine(text);
    return { text, first: ids[0] ?? 'nothing', place: 1 + ids.findIndex((id) => expected.includes(id)) };
  });
  const share = (most: number): number =>
    places.filter(({ place }) => place > 0 && place <= most).length / places.length;
  return {
    queries: queries.length,
    hit1: share(1),
    hit5: share(5),
    mrr: places.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0) / places.length,
    missed: places
      .filter(({ place }) => place !== 1)
      .map(
        ({ text, first, place }) =>
          `${text} (${first} first, ${place > 0 ? `expected at ${String(place)}` : 'expected not found'})`,
      ),
  };
}

/** Judges an engine by each sort of query. */
export function judgeBySort(engine: Engine, queries: readonly LabelledQuery[]): Map<string, Quality> {
  const sorts = Map.groupBy(queries, ({ sort }) => sort);
  return new Map([...sorts].map(([sort, own]) => [sort, judge(engine, own)]));
}
