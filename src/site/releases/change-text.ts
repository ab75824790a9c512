/** One change of the data in words: what it is called, where it leads, and what says something else now. */
import { formatDate } from '../../core/dates/format.ts';
import type { SourcedChronicle } from '../../core/model/chronicle.ts';
import type { Lang } from '../../core/model/text.ts';
import type { Change } from '../../core/releases/compare.ts';
import { CHANGES } from '../../i18n/changes.ts';
import { routesOf } from '../routes.ts';
import type { Step } from './changes.ts';

export interface ChangeText {
  readonly title: string;
  /** What it was called before, where it was given up. */
  readonly was?: string;
  readonly route: string;
  /** What changed of it, in short; empty where it is new. */
  readonly details: readonly string[];
}

/** Says a change of a step in a language. */
export function describeChange(change: Change, { chronicle, before }: Step, lang: Lang): ChangeText {
  const { type, id, was, fields } = change;
  return {
    title: titleOf(chronicle, change, id, lang),
    ...(was !== undefined && before && { was: titleOf(before, change, was, lang) }),
    route: routesOf(lang)[type](id),
    details: [
      ...(change.how === 'renamed' ? [`${was!} → ${id}`] : []),
      ...fields.map((field) => describeField(field, change, { chronicle, before }, lang)),
    ],
  };
}

function describeField(
  field: string,
  { type, id, was }: Change,
  { chronicle, before }: Pick<Step, 'chronicle'> & { readonly before: SourcedChronicle | undefined },
  lang: Lang,
): string {
  const said = CHANGES[lang];
  const name = said.fields[field] ?? field;
  if (type !== 'event' || field !== 'date') return name;
  const dateIn = (one: SourcedChronicle | undefined, event: string) =>
    one?.events.find((other) => other.id === event)?.date;
  const [old, now] = [dateIn(before, was ?? id), dateIn(chronicle, id)];
  return old && now ? said.fromTo(name, formatDate(old, lang), formatDate(now, lang)) : name;
}

function titleOf({ events, entities, charts }: SourcedChronicle, { type }: Change, id: string, lang: Lang): string {
  if (type === 'event') return events.find((one) => one.id === id)!.title[lang];
  if (type === 'chart') return charts.find((one) => one.id === id)!.title[lang];
  return entities.find((one) => one.id === id)!.name[lang];
}
