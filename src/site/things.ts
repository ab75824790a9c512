/** The things that embeds show by themselves: every project, company and chart, and every event that has a page. */
import type { Chart } from '../core/model/chart-schema.ts';
import type { DescribedEntity, SourcedChronicle, SourcedEvent } from '../core/model/chronicle.ts';
import { eventsWithPages } from '../core/model/event-path.ts';

export type Thing =
  | { readonly type: 'project' | 'company'; readonly id: string; readonly entity: DescribedEntity }
  | { readonly type: 'chart'; readonly id: string; readonly chart: Chart }
  | { readonly type: 'event'; readonly id: string; readonly event: SourcedEvent; readonly number: number };

/** Lists the things of a chronicle. `number` is the place of an event in it. */
export function listThings(chronicle: SourcedChronicle): Thing[] {
  const { entities, charts } = chronicle;
  return [
    ...entities.map((entity): Thing => ({ type: entity.type, id: entity.id, entity })),
    ...charts.map((chart): Thing => ({ type: 'chart', id: chart.id, chart })),
    ...eventsWithPages(chronicle).map((event, number): Thing => ({ type: 'event', id: event.id, event, number })),
  ];
}

/** The view that shows a thing, such as `company/x`. */
export function viewOf({ type, id }: Pick<Thing, 'type' | 'id'>): string {
  return `${type}/${id}`;
}
