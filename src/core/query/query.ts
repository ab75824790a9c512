/** What a reader asks of the chronicle: which events, over which time, shown in which way. */
import type { Day } from '../dates/historical-date.ts';

export const FACETS = ['company', 'project', 'kind', 'theme', 'year'] as const;

export type FacetId = (typeof FACETS)[number];

/** What is chosen in one facet. Both lists are in alphabetical order, and no value is in both. */
export interface FacetChoice {
  /** The events wanted have any of these values; if empty, the facet asks for nothing. */
  readonly any: readonly string[];
  /** The events wanted have none of these values. */
  readonly not: readonly string[];
  /** Asks for all of `any` instead of any of them. */
  readonly all: boolean;
}

export const GROUPINGS = ['theme', 'project', 'company'] as const;

/** What the lanes are grouped by. */
export type Grouping = (typeof GROUPINGS)[number];

export const STYLES = ['light', 'dark'] as const;

export type Style = (typeof STYLES)[number];

export interface Query {
  readonly facets: Readonly<Record<FacetId, FacetChoice>>;
  readonly text: string;
  /** First visible day or moment. */
  readonly from?: Day;
  /** Last visible day; of a moment that ends the time in sight, one day before it. */
  readonly to?: Day;
  /** The playhead. */
  readonly at?: Day;
  /** Id of the selected event. */
  readonly event?: string;
  /** Ids of the two entities that are compared; never the same. */
  readonly a?: string;
  readonly b?: string;
  readonly lanes: Grouping;
  /** Hides what is filtered out instead of dimming it. Absent: as the reader chose before, else it is dimmed. */
  readonly hide?: boolean;
  /** Absent: the system's. */
  readonly style?: Style;
}

const NOTHING: FacetChoice = { any: [], not: [], all: false };

/** The query that asks for nothing: every event survives. */
export const emptyQuery: Query = {
  facets: { company: NOTHING, project: NOTHING, kind: NOTHING, theme: NOTHING, year: NOTHING },
  text: '',
  lanes: 'theme',
};
