/** The compact private form in which the chronicle travels to the browser: columns and numbers instead of names. */
import type { Chronicle } from './chronicle.ts';
import type { Redirect } from './redirect-schema.ts';
import type { Kind, Stage } from './schema.ts';
import type { Tier } from './site-schema.ts';
import type { Lang, Text } from './text.ts';
import { decodeDates, encodeDates, type WireDate } from './wire-date.ts';
import { decodeEffect, encodeEffect, type WireEffect } from './wire-effect.ts';
import { decodeEntity, encodeEntity, type WireEntity } from './wire-entity.ts';
import { createEvents } from './wire-events.ts';
import { decodeLines, encodeLines } from './wire-lines.ts';
import { createNumbering, itemAt } from './wire-numbers.ts';
import { decodeText, encodeText, type WireText } from './wire-text.ts';
import { decodeTexts, encodeTexts, type WireTexts } from './wire-texts.ts';

type WireTheme = readonly [id: string, name: WireText, short: WireText, hue: number];
type WireKind = readonly [id: string, name: WireText, shape: Kind['shape']];
type WireTier = readonly [id: string, name: WireText];
type WireStage = readonly [id: string, name: WireText, thickness: number, ends?: 0 | 1];

/** JSON; lists of one length hold one value for each event, since like stands beside like and packs well. */
export interface Wire {
  readonly languages: readonly Lang[];
  readonly days: readonly [from: number, to: number];
  readonly themes: readonly WireTheme[];
  readonly kinds: readonly WireKind[];
  readonly stages: readonly WireStage[];
  readonly tiers: readonly WireTier[];
  readonly entities: readonly WireEntity[];
  readonly ids: string;
  readonly dates: readonly WireDate[];
  readonly eventKinds: readonly number[];
  readonly weights: readonly (1 | 2 | 3)[];
  readonly labels: WireTexts;
  readonly titles: WireTexts;
  readonly companies: readonly (readonly number[])[];
  readonly projects: readonly (readonly number[])[];
  readonly effects: readonly (readonly WireEffect[])[];
  /** Absent while no id was given up. */
  readonly redirects?: readonly Redirect[];
}

/** Encodes what the browser needs; summaries, sources and the like are left out. Throws `unknown id …` on a loose reference. */
export function encodeWire(chronicle: Chronicle): Wire {
  const { languages, from, to, themes, kinds, stages, tiers, entities, events, redirects = [] } = chronicle;
  const said = (text: Text): WireText => encodeText(text, languages);
  const kindNumber = createNumbering(kinds);
  const entityNumber = createNumbering(entities);
  const numbers = { entity: entityNumber, stage: createNumbering(stages), languages };
  const themeNumber = createNumbering(themes);
  return {
    languages,
    days: [from, to],
    themes: themes.map(({ id, name, short, hue }) => [id, said(name), said(short), hue]),
    kinds: kinds.map(({ id, name, shape }) => [id, said(name), shape]),
    stages: stages.map((stage) => encodeStage(stage, said)),
    tiers: tiers.map(({ id, name }) => [id, said(name)]),
    entities: entities.map((entity) => encodeEntity(entity, { theme: themeNumber, entity: entityNumber, languages })),
    ids: encodeLines(events.map((event) => event.id)),
    dates: encodeDates(events.map((event) => event.date)),
    eventKinds: events.map((event) => kindNumber(event.kind)),
    weights: events.map((event) => event.weight),
    labels: encodeTexts(
      events.map((event) => event.label),
      languages,
    ),
    titles: encodeTexts(
      events.map((event) => event.title),
      languages,
    ),
    companies: events.map((event) => event.companies.map(entityNumber)),
    projects: events.map((event) => event.projects.map(entityNumber)),
    effects: events.map((event) => event.effects.map((effect) => encodeEffect(effect, numbers))),
    ...(redirects.length > 0 && { redirects }),
  };
}

/** The inverse of `encodeWire`. What an event holds is decoded when it is asked for, and throws then if it names nothing. */
export function decodeWire(wire: Wire): Chronicle {
  const { languages } = wire;
  const read = (text: WireText): Text => decodeText(text, languages);
  const kinds = wire.kinds.map(([id, name, shape]) => ({ id, name: read(name), shape }));
  const themes = wire.themes.map(([id, name, short, hue]) => ({
    id,
    name: read(name),
    short: read(short),
    hue,
  }));
  const stages = wire.stages.map(([id, name, thickness, ends]) => ({
    id,
    name: read(name),
    thickness,
    ...(ends === undefined ? {} : { ends: ends === 1 }),
  }));
  const entityIds = wire.entities.map(([id]) => id);
  const entityId = (number: number): string => itemAt(entityIds, number);
  const ids = { entity: entityId, stage: (number: number): string => itemAt(stages, number).id, languages };
  const dates = decodeDates(wire.dates);
  return {
    languages,
    from: wire.days[0],
    to: wire.days[1],
    themes,
    kinds,
    stages,
    ...(wire.redirects && { redirects: wire.redirects }),
    tiers: wire.tiers.map(([id, name]): Tier => ({ id, name: read(name) })),
    entities: wire.entities.map((entity) =>
      decodeEntity(entity, { theme: (number) => itemAt(themes, number).id, entity: entityId, languages }),
    ),
    events: createEvents({
      ...{ dates, weights: wire.weights },
      id: decodeLines(wire.ids, dates.length),
      kind: (place) => itemAt(kinds, itemAt(wire.eventKinds, place)).id,
      label: decodeTexts(wire.labels, languages, dates.length),
      title: decodeTexts(wire.titles, languages, dates.length),
      companies: (place) => mapSome(itemAt(wire.companies, place), entityId),
      projects: (place) => mapSome(itemAt(wire.projects, place), entityId),
      effects: (place) => mapSome(itemAt(wire.effects, place), (effect) => decodeEffect(effect, ids)),
    }),
  };
}

const NONE: readonly never[] = [];

/** Most of these lists are empty; those need no list of their own. */
function mapSome<From, To>(items: readonly From[], decode: (item: From) => To): readonly To[] {
  return items.length === 0 ? NONE : items.map(decode);
}

function encodeStage({ id, name, thickness, ends }: Stage, said: (text: Text) => WireText): WireStage {
  const known = [id, said(name), thickness] as const;
  return ends === undefined ? known : [...known, ends ? 1 : 0];
}
