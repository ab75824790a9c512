/** What an embed of one thing is made from: two releases with the same material show the same, and need one page only. */
import { createRelatives } from '../history/relatives.ts';
import type { Chart } from '../model/chart-schema.ts';
import type { Effect, SourcedChronicle, SourcedEvent } from '../model/chronicle.ts';
import { listTouched } from '../model/effect-entities.ts';
import { eventsWithPages } from '../model/event-path.ts';

/**
 * Creates the material of views such as `company/x`, as text; undefined where no embed shows such a thing. It holds rather
 * too much than too little: what an embed shows must not depend on anything that is not in it.
 */
export function createMaterials(chronicle: SourcedChronicle): (view: string) => string | undefined {
  const { charts, entities, events, from, kinds, site, sources, stages, themes, tiers } = chronicle;
  // What a site has beside its embeds changes none of them.
  const { release: _, releases: __, docs: ___, ...named } = site;
  const frame = { from, to: chronicle.to, languages: chronicle.languages, named, stages, themes, tiers };
  const paged = eventsWithPages(chronicle);
  const numbers = new Map(events.map(({ id }, number) => [id, number]));
  const records = new Map(entities.map((entity) => [entity.id, entity]));
  const relativesOf = createRelatives(chronicle);

  const touchedBy = (effects: readonly Effect[]): string[] => effects.flatMap(listTouched).map(({ id }) => id);
  const mentionedIn = ({ projects, companies, effects }: SourcedEvent): string[] => [
    ...projects,
    ...companies,
    ...touchedBy(effects),
  ];
  const recordsOf = (ids: Iterable<string>): unknown[] => [...new Set(ids)].map((id) => records.get(id));
  const kindsOf = (shown: readonly SourcedEvent[]): unknown[] => {
    const ids = new Set(shown.map(({ kind }) => kind));
    return kinds.filter(({ id }) => ids.has(id));
  };

  const eventMaterial = (event: SourcedEvent): unknown[] => {
    const { followedFrom, ledTo } = relativesOf(numbers.get(event.id)!);
    const related = [...followedFrom.map((one) => one.from), ...ledTo.map((one) => one.to)].map((one) => events[one]!);
    const cited = new Set(event.sources.map(({ id }) => id));
    return [
      ...[event, kindsOf([event]), recordsOf(mentionedIn(event)), sources.filter(({ id }) => cited.has(id))],
      related.map(({ id, title }) => [id, title]),
    ];
  };
  const entityMaterial = (id: string): unknown[] => {
    const onLane = new Set([id, ...entities.filter(({ lane }) => lane === id).map((entity) => entity.id)]);
    const own = events.filter((event) => mentionedIn(event).some((one) => onLane.has(one)));
    const around = new Set(own.flatMap(mentionedIn));
    // What belonged to an owner is told until something becomes of the owner.
    const owners = new Set(
      own.flatMap(({ effects }) => effects.flatMap((one) => (one.type === 'owner' ? one.owner : []))),
    );
    const others = events.filter(({ effects }) => effects.some(({ subject }) => owners.has(subject)));
    return [
      ...[own, kindsOf(own), recordsOf([...onLane, ...around])],
      others.map(({ id, date, effects }) => [id, date, effects]),
    ];
  };
  const chartMaterial = (chart: Chart): unknown[] => {
    const series = chronicle.series.find(({ id }) => id === chart.series);
    const marked = new Set([...(chart.events ?? []), ...(series?.points ?? [])].map(({ event }) => event));
    const shown = series ? events.filter(({ id }) => marked.has(id)) : events;
    return [chart, series ?? site.release, shown, kinds, entities];
  };
  return (view) => {
    const [type, id = ''] = view.split('/');
    const [event, chart] = [paged[numbers.get(id) ?? -1], charts.find((one) => one.id === id)];
    if (type === 'event') return event && JSON.stringify([frame, eventMaterial(event)]);
    if (type === 'chart') return chart && JSON.stringify([frame, chartMaterial(chart)]);
    return records.get(id)?.type === type ? JSON.stringify([frame, entityMaterial(id)]) : undefined;
  };
}
