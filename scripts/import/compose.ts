/** A draft as the files of a data folder. */
import { isoYear, partsOfDay } from '../../src/core/dates/day.ts';
import { compareDates } from '../../src/core/dates/order.ts';
import { readDate } from '../../src/core/model/date-text.ts';
import type { DataFile } from '../../src/core/model/documents.ts';
import { id as idSchema } from '../../src/core/model/fields.ts';
import { SHAPES, type RawEvent } from '../../src/core/model/schema.ts';
import { composeSources } from './compose-sources.ts';
import type { Draft, DraftEvent, Say } from './draft.ts';
import { fit } from './fit.ts';
import { createIds } from './ids.ts';
import { aboutLane, inEveryLanguage, LANGUAGE_LOSS, nameInEveryLanguage } from './languages.ts';
import { createNames } from './names.ts';
import { squeeze } from './plain-text.ts';

const LINE = 280;
const LABEL = 32;
const SHORT = 14;
/** How much of a name stands in a sentence about it. */
const SHOWN_NAME = 100;
const HUES = 10;
/** Part of the story; the file does not say what is more. */
const WEIGHT = 2;

/**
 * Composes the records: groups become lanes, what groups them bands, kinds and single tags kinds of event; several tags an event
 * become lanes of a band of their own. `file` is the source of every event. Says what is cut.
 */
export function compose(draft: Draft, file: string, today: string, say: Say): DataFile[] {
  say(1, '', '', LANGUAGE_LOSS.wrong, LANGUAGE_LOSS.right);
  const title = fitted(draft.title, LINE, (rest) => say(1, 'title', '', `the end of the title, “${rest}”`, 'left out'));
  const description = fitted(draft.description || draft.title, LINE, (rest) =>
    say(1, 'title', 'text', `the end of the description, “${rest}”`, 'left out'),
  );
  const areTagsKinds = draft.events.every(({ tags }) => tags.length <= 1);
  const entityIds = createIds('lane');
  const bands = createNames(createIds('band'));
  const lanes = createNames(entityIds);
  const companies = createNames(entityIds);
  const kinds = createNames(createIds('kind'));
  const laneBands = new Map<string, string>();
  const bandNames = new Set(draft.events.map(({ band }) => band));
  const laneOf = (name: string, within: string): string => {
    const band = within || (bandNames.has(name) ? name : title);
    const id = lanes.idOf(name, band);
    laneBands.set(id, bands.idOf(band));
    return id;
  };
  const { sources, citationsOf } = composeSources(draft, file, today);
  const eventIds = createIds('event');
  const events = draft.events.map((event): RawEvent => {
    const tags = areTagsKinds ? [] : event.tags;
    const kind = event.kind || (areTagsKinds && event.tags[0]) || 'Event';
    const named = event.group || event.band || tags.length > 0 || event.companies.length > 0;
    return {
      ...fitEvent(event, say),
      id: eventIds(idSchema.safeParse(event.id).success ? event.id! : '', event.title, `on ${event.date}`),
      date: event.date,
      kind: kinds.idOf(kind),
      weight: event.weight === 3 ? lowerWeight(event, citationsOf(event), say) : (event.weight ?? WEIGHT),
      companies: unique(event.companies.map((name) => companies.idOf(name))),
      projects: unique([
        ...(event.group || event.band || !named ? [laneOf(event.group || event.band || title, event.band)] : []),
        ...tags.map((tag) => laneOf(tag, 'Tags')),
      ]),
      effects: [],
      sources: citationsOf(event),
    };
  });
  const dates = events.map(({ date }) => readDate(date)!);
  const from = dates.reduce((least, { earliest }) => Math.min(least, earliest), Infinity);
  const to = dates.reduce((most, { latest }) => Math.max(most, latest), -Infinity);
  const years = [from, to].map((day) => isoYear(partsOfDay(day).year));
  const entity = (id: string, name: string, theme: string, kind: string): object => ({
    id,
    name: inEveryLanguage(fit(name, LINE).kept),
    aliases: [],
    theme,
    kind,
    about: aboutLane(fit(name, SHOWN_NAME).kept, fit(file, SHOWN_NAME).kept),
  });
  const companyBand = companies.size() > 0 ? bands.idOf('Organisations') : '';
  return [
    write('site', {
      title: inEveryLanguage(title),
      tagline: inEveryLanguage(years.map(formatSpanYear).join('–')),
      description: inEveryLanguage(description),
      release: `${today.slice(0, 4)}.1`,
      from: years[0],
      to: years[1],
    }),
    write(
      'themes',
      bands.list().map(({ id, name }, index) => ({
        id,
        name: nameInEveryLanguage(fit(name, LINE).kept),
        short: nameInEveryLanguage(fit(name, SHORT).kept),
        hue: index % HUES,
      })),
    ),
    write(
      'kinds',
      kinds.list().map(({ id, name }, index) => ({
        id,
        name: nameInEveryLanguage(fit(name, LINE).kept),
        shape: SHAPES[index % SHAPES.length],
      })),
    ),
    write('stages', []),
    write(
      'projects',
      lanes.list().map(({ id, name }) => entity(id, name, laneBands.get(id)!, 'project')),
    ),
    write(
      'companies',
      companies.list().map(({ id, name }) => entity(id, name, companyBand, 'company')),
    ),
    write(
      'events/imported',
      events.toSorted((a, b) => compareDates(readDate(a.date)!, readDate(b.date)!)),
    ),
    write('sources/imported', sources),
  ];
}

function fitEvent(event: DraftEvent, say: Say): Pick<RawEvent, 'label' | 'title' | 'summary'> {
  const { line, title, text } = event;
  const whole = fitted(title, LINE, (rest) =>
    say(line, title, 'title', `longer than ${LINE} characters`, `left out: “${rest}”`),
  );
  const summary = fitted(text || title, LINE, (rest) =>
    say(line, whole, 'text', `longer than ${LINE} characters`, `left out: “${rest}”`),
  );
  return {
    label: inEveryLanguage(fit(title, LABEL).kept),
    title: inEveryLanguage(whole),
    summary: inEveryLanguage(summary),
  };
}

function lowerWeight({ line, title }: DraftEvent, sources: RawEvent['sources'], say: Say): 2 | 3 {
  if (new Set(sources.map(({ id }) => id)).size > 1) return 3;
  say(line, title, 'weight', 'an event of weight 3 needs two sources', 'lowered to 2');
  return 2;
}

function fitted(text: string, most: number, sayRest: (rest: string) => void): string {
  const { kept, rest } = fit(squeeze(text), most);
  if (rest) sayRest(rest);
  return kept;
}

const formatSpanYear = (year: string): string => (Number(year) > 0 ? String(Number(year)) : `${1 - Number(year)} BC`);

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

const write = (name: string, records: object): DataFile => ({
  path: `${name}.json`,
  text: `${JSON.stringify(records, null, 2)}\n`,
});
