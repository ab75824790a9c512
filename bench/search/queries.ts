/** The labelled queries of `test/search/queries.json`, in two halves: rules are tuned on one and judged by the other. */
import { readFileSync } from 'node:fs';

export type Half = 'tune' | 'report';

export interface LabelledQuery {
  /** What makes it hard: a typo, a date, another script. */
  readonly sort: string;
  readonly text: string;
  /** Ids of the events and entities of which a reader expects one first; several only where they are equal. */
  readonly expected: readonly string[];
  readonly half: Half;
}

const FILE = new URL('../../test/search/queries.json', import.meta.url);

/** Reads the queries; within each sort every second one is of the report half, so that new ones at its end move none. */
export function readQueries(): LabelledQuery[] {
  const sorts = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, [text: string, ...expected: string[]][]>;
  return Object.entries(sorts).flatMap(([sort, queries]) =>
    queries.map(([text, ...expected], place) => ({
      ...{ sort, text, expected },
      half: place % 2 === 0 ? ('tune' as const) : ('report' as const),
    })),
  );
}
