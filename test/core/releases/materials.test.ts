/** The law of materials: whatever is changed in the record, views with the same material show the same. */
import { expect, it } from 'vitest';
import { compareDates } from '../../../src/core/dates/order.ts';
import { compile } from '../../../src/core/model/compile.ts';
import type { SourcedChronicle, SourcedEvent } from '../../../src/core/model/chronicle.ts';
import type { Lang } from '../../../src/core/model/text.ts';
import { createRelatives } from '../../../src/core/history/relatives.ts';
import { emptyQuery } from '../../../src/core/query/query.ts';
import { createMaterials } from '../../../src/core/releases/materials.ts';
import { createView } from '../../../src/core/view.ts';
import { wordsOf } from '../../../src/i18n/languages.ts';
import { timelineNames } from '../../../src/i18n/timeline-names.ts';
import { listFacts } from '../../../src/site/entity-history.ts';
import { createLookup } from '../../../src/site/lookup.ts';
import { readDataFiles } from '../../../src/site/read-data.ts';

const compiled = compile(readDataFiles('data'));
const { chronicle } = compiled as { chronicle: SourcedChronicle };

/** What the embeds of some views show, as far as it is more than one record. */
function createShown(one: SourcedChronicle): (view: string, lang: Lang) => string {
  const lookup = createLookup(one);
  const view = createView(one, timelineNames(wordsOf));
  const relativesOf = createRelatives(one);
  const survivors = view.survivors(emptyQuery);
  const size = { width: 400, portrait: true };
  return (name, lang) => {
    const [type = '', id = ''] = name.split('/');
    // The place of an event in the record shows nowhere, and other events may change it.
    const idsForNumbers = (key: string, value: unknown): unknown =>
      key === 'number'
        ? one.events[value as number]!.id
        : key === 'others'
          ? Array.from(value as Int32Array, (number) => one.events[number]!.id)
          : value;
    if (type !== 'event')
      return JSON.stringify(
        [
          listFacts(id, lookup, lang),
          lookup.eventsOf(id),
          view.lanes(emptyQuery, survivors, size, { lang, only: [id] }),
        ],
        idsForNumbers,
      );
    const number = one.events.findIndex((event) => event.id === id);
    const { followedFrom, ledTo } = relativesOf(number);
    const related = [...followedFrom.map(({ from }) => from), ...ledTo.map(({ to }) => to)];
    const { companies, projects, sources } = one.events[number]!;
    return JSON.stringify([
      ...[one.events[number], related.map((other) => one.events[other]!.title[lang])],
      ...[[...companies, ...projects].map((entity) => lookup.entity(entity)), sources.map((s) => lookup.source(s.id))],
    ]);
  };
}

const shown = createShown(chronicle);
const material = createMaterials(chronicle);
const CHANGES: readonly ((event: SourcedEvent) => SourcedEvent)[] = [
  (event) => ({ ...event, effects: event.effects.slice(1) }),
  (event) => ({ ...event, title: { en: 'Another', ja: '別' } }),
  (event) => ({ ...event, label: { en: 'Another', ja: '別' }, weight: 3 }),
  (event) => ({ ...event, date: chronicle.events[200]!.date }),
  (event) => ({ ...event, companies: event.companies.slice(1), projects: event.projects.slice(1) }),
];
const PAIRS = chronicle.events
  .filter(({ effects }) => effects.length > 0)
  .flatMap((event) => CHANGES.map((change) => ({ event, change })));
/** All pairs would take minutes; this has no divisor in common with the number of changes, so that all of those come. */
const STRIDE = 37;

it(
  'createMaterials has all that shows in the embeds of an event, a project and a company',
  { timeout: 240_000 },
  () => {
    let same = 0;
    const missed: string[] = [];
    for (const { event, change } of PAIRS.filter((_, i) => i % STRIDE === 0)) {
      const events = chronicle.events
        .map((one) => (one.id === event.id ? change(one) : one))
        .sort((a, b) => compareDates(a.date, b.date));
      const changed = { ...chronicle, events };
      const [shownNow, materialNow] = [createShown(changed), createMaterials(changed)];
      const near = chronicle.entities.filter(({ id }) => event.projects.includes(id) || event.companies.includes(id));
      const around = chronicle.events.filter((one) =>
        near.some(({ id }) => [...one.projects, ...one.companies].includes(id)),
      );
      const touched = new Set([
        ...near.map(({ id }) => id),
        ...around.flatMap((one) => [...one.projects, ...one.companies]),
      ]);
      const views = [
        ...chronicle.entities
          .filter(({ id }) => touched.has(id))
          .slice(0, 12)
          .map(({ id, type }) => `${type}/${id}`),
        ...around.slice(0, 20).map(({ id }) => `event/${id}`),
      ];
      for (const view of views) {
        if (material(view) !== materialNow(view)) continue;
        same++;
        if (shownNow(view, 'en') !== shown(view, 'en')) missed.push(`${view} after a change of ${event.id}`);
      }
    }
    expect(missed).toEqual([]);
    expect(same).toBeGreaterThan(50);
  },
);

it('createMaterials has nothing of what is not there', () => {
  expect(['event/nothing', 'company/nothing', 'chart/nothing', 'lanes'].map(createMaterials(chronicle))).toEqual(
    Array.from({ length: 4 }),
  );
});
