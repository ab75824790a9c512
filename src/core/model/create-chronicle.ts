/** The compiled chronicle from records in which nothing is wrong. */
import { compareDates } from '../dates/order.ts';
import type { DescribedEntity, Series, SourcedChronicle, SourcedEvent } from './chronicle.ts';
import type { Chart } from './chart-schema.ts';
import { compareText } from './compare-text.ts';
import { readDate } from './date-text.ts';
import type { Redirect } from './redirect-schema.ts';
import type { EventRow, Records, Row } from './records.ts';
import type { RawCompany, RawEvent, RawProject } from './schema.ts';
import type { RawSeries } from './series-schema.ts';
import type { RawSite } from './site-schema.ts';
import type { TableRecord } from './tables.ts';

/** Joins the records: events in order of time, then of weight, then of id; projects before companies, as in the files. */
export function createChronicle(records: Records): SourcedChronicle {
  const { languages: _, from, to, tiers = [], ...site } = known(valuesOf<RawSite>(records.site)[0]);
  const { languages } = records;
  return {
    languages,
    site: { ...site, shortTitle: site.shortTitle ?? site.title },
    from: known(readDate(from)).earliest,
    to: known(readDate(to)).latest,
    themes: valuesOf<TableRecord<'themes'>>(records.themes),
    kinds: valuesOf<TableRecord<'kinds'>>(records.kinds).map(({ effects: _, ...kind }) => kind),
    stages: valuesOf<TableRecord<'stages'>>(records.stages),
    tiers,
    entities: [
      ...valuesOf<RawProject>(records.projects).map((project) => createEntity('project', project)),
      ...valuesOf<RawCompany>(records.companies).map((company) => createEntity('company', company)),
    ],
    events: records.events.map(createEvent).sort(compareEvents),
    sources: valuesOf<TableRecord<'sources'>>(records.sources),
    series: valuesOf<RawSeries>(records.series).map(createSeries),
    charts: valuesOf<Chart>(records.charts),
    redirects: valuesOf<Redirect>(records.redirects),
  };
}

// With no issue found, every record has been read whole, and every date.
function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('unchecked record');
  return value;
}

const valuesOf = <T>(rows: readonly Row[]): T[] => rows.map((row) => row.value as T);

const createEntity = (type: 'project' | 'company', raw: RawProject | RawCompany): DescribedEntity => ({
  ...raw,
  type,
  lane: raw.lane ?? raw.id,
});

function createEvent({ value, date }: EventRow): SourcedEvent {
  const { disagreement, by, ...event } = value as RawEvent;
  return { ...event, date: known(date), ...(by && { by }), ...(disagreement && { disagreement }) };
}

const createSeries = (raw: RawSeries): Series => ({
  ...raw,
  asOf: known(readDate(raw.asOf)),
  points: raw.points.map((point) => ({ ...point, date: known(readDate(point.date)) })),
});

const compareEvents = (a: SourcedEvent, b: SourcedEvent): number =>
  compareDates(a.date, b.date) || b.weight - a.weight || compareText(a.id, b.id);
