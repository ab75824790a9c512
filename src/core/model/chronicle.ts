/** The compiled model: what every view, page and export is made from. */
import type { Day, HistoricalDate } from '../dates/historical-date.ts';
import type { Chart } from './chart-schema.ts';
import type { Redirect } from './redirect-schema.ts';
import type { Citation, Disagreement, Kind, RawEffect, RawKind, Stage, Theme } from './schema.ts';
import type { KeptRelease, Tier } from './site-schema.ts';
import type { RawSource } from './source-schema.ts';
import type { RawPoint, RawSeries } from './series-schema.ts';
import type { Lang, Text } from './text.ts';

export type Effect = RawEffect;

/** One happening, as the timeline needs it. `companies` and `projects` are ids of entities. */
export interface HistoryEvent {
  readonly id: string;
  readonly date: HistoricalDate;
  readonly kind: string;
  readonly weight: 1 | 2 | 3;
  readonly label: Text;
  readonly title: Text;
  readonly companies: readonly string[];
  readonly projects: readonly string[];
  readonly effects: readonly Effect[];
}

/** A project (project, product, standard, conference) or a company (company, foundation); ids are unique across both. */
export interface Entity {
  readonly id: string;
  readonly type: 'project' | 'company';
  readonly kind: 'project' | 'product' | 'standard' | 'conference' | 'company' | 'foundation';
  readonly name: Text;
  readonly aliases: readonly string[];
  readonly theme: string;
  /** Entity on whose lane this one is drawn; its own id if it has a lane of its own. */
  readonly lane: string;
}

/** What the timeline, the filter and the search need; the browser has this. Events are in order of time. */
export interface Chronicle {
  /** The languages of its texts; the first is the one of the root of the site. */
  readonly languages: readonly Lang[];
  readonly from: Day;
  readonly to: Day;
  readonly themes: readonly Theme[];
  readonly kinds: readonly Kind[];
  readonly stages: readonly Stage[];
  /** Tiers of membership, the highest first; "member", the unknown one, is not among them. */
  readonly tiers: readonly Tier[];
  readonly entities: readonly Entity[];
  readonly events: readonly HistoryEvent[];
  /** Ids that were given up, and what stands in their place. */
  readonly redirects?: readonly Redirect[];
}

export interface SourcedEvent extends HistoryEvent {
  readonly summary: Text;
  /** Those of its companies who did it; absent: all of them. */
  readonly by?: readonly string[];
  readonly sources: readonly Citation[];
  readonly disagreement?: Disagreement;
}

/** A kind with what a company is that did such a thing. */
export type DescribedKind = Omit<RawKind, 'effects'>;

export interface DescribedEntity extends Entity {
  readonly about: Text;
}

export interface SeriesPoint extends Omit<RawPoint, 'date'> {
  readonly date: HistoricalDate;
}

/** Figures over time. `series` of a point is the id of an entity or a key of `names`; without it there is one line. */
export interface Series extends Omit<RawSeries, 'asOf' | 'points'> {
  readonly asOf: HistoricalDate;
  readonly points: readonly SeriesPoint[];
}

export interface Site {
  readonly title: Text;
  readonly shortTitle: Text;
  readonly tagline: Text;
  readonly description: Text;
  readonly release: string;
  /** What the events are gathered under, where the length of the time should not say. */
  readonly groups?: 'hour' | 'day' | 'month' | 'year' | 'decade' | 'century' | undefined;
  /** The releases whose data are kept, the first one first. */
  readonly releases?: readonly KeptRelease[] | undefined;
}

/** The chronicle with all that only pages and exports need; the build has this. */
export interface SourcedChronicle extends Chronicle {
  readonly site: Site;
  readonly kinds: readonly DescribedKind[];
  readonly entities: readonly DescribedEntity[];
  readonly events: readonly SourcedEvent[];
  readonly sources: readonly RawSource[];
  readonly series: readonly Series[];
  readonly charts: readonly Chart[];
}
