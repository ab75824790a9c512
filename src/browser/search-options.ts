/** One option in the list of the search: its name with what matched, a date or a count, and what it is. */
import { formatDateShort } from '../core/dates/format.ts';
import type { Entity, HistoryEvent } from '../core/model/chronicle.ts';
import { createHighlighter } from '../core/query/highlight.ts';
import type { NearValue } from '../core/query/near-values.ts';
import type { Hit } from '../core/query/search.ts';
import { wordsOf } from '../core/query/terms.ts';
import { liveWordsOf } from '../i18n/live.ts';
import { searchWordsOf } from '../i18n/search.ts';
import { createElement } from './element.ts';
import { showKind } from './kind-mark.ts';
import { markRanges } from './search-marks.ts';
import type { SearchSource } from './search-source.ts';

export interface SearchOptions {
  /** What was found for a text. */
  found(hit: Hit, text: string): HTMLElement;
  /** Another text to search for. */
  text(text: string): HTMLElement;
  /** A choice that narrows the timeline. */
  value(value: NearValue): HTMLElement;
}

/** More names would not fit beside the kind of an event. */
const MOST_NAMES = 4;

/** Creates what makes options. */
export function createOptions({ chronicle, lang }: SearchSource): SearchOptions {
  const [live, words] = [liveWordsOf(lang), searchWordsOf(lang)];
  const { themes, kinds } = chronicle;
  const entities = new Map(chronicle.entities.map((entity) => [entity.id, entity]));
  const events = new Map(chronicle.events.map((event) => [event.id, event]));
  const highlight = createHighlighter();
  let counts: Map<string, number> | undefined;

  const marked = (text: string, asked: readonly string[]) => markRanges(text, highlight(text, asked));
  const span = (name: string, ...children: (Node | string)[]) => createElement('span', { class: name }, ...children);
  const option = (data: Readonly<Record<string, string>>, ...lines: Node[]) =>
    createElement('div', { role: 'option', 'aria-selected': 'false', ...data }, ...lines);

  const countOf = (id: string) => {
    counts ??= countAppearances(chronicle.events);
    return words.events(counts.get(id) ?? 0);
  };
  const ofEvent = (hit: Hit, event: HistoryEvent, asked: readonly string[]) => {
    const kind = span('kind');
    showKind(kind, event, chronicle, lang);
    const names = [...event.projects, ...event.companies]
      .slice(0, MOST_NAMES)
      .map((id) => entities.get(id)!.name[lang]);
    return option(
      { 'data-event': hit.id },
      span('name', ...markRanges(event.title[lang], hit.ranges)),
      span('aside', formatDateShort(event.date, lang)),
      span('about', kind, span('names', ...marked(names.join(lang === 'ja' ? '、' : ', '), asked))),
    );
  };
  const ofEntity = (hit: Hit, { id, type, kind, name, aliases, theme }: Entity, asked: readonly string[]) => {
    const { hue, name: themeName } = themes.find((one) => one.id === theme)!;
    const alias = aliases.find((one) => highlight(one, asked).length > 0);
    const line = createElement('span', { class: `line ${type}`, 'data-hue': String(hue), 'aria-hidden': 'true' });
    // What companies are in is told by their kind.
    const about = type === 'company' ? live[kind] : `${live[kind]} · ${themeName[lang]}`;
    const also = hit.ranges.length === 0 && alias ? [span('alias', ...marked(alias, asked))] : [];
    return option(
      { [`data-${type}`]: id },
      span('name', ...markRanges(name[lang], hit.ranges)),
      span('aside', countOf(id)),
      span('about', line, about, ...also),
    );
  };
  const nameOf = ({ facet, value }: NearValue) =>
    entities.get(value)?.name[lang] ??
    (facet === 'kind' ? kinds : themes).find(({ id }) => id === value)?.name[lang] ??
    (lang === 'ja' ? `${value}年` : value);

  return {
    found(hit, text) {
      const asked = wordsOf(text);
      const event = events.get(hit.id);
      return event ? ofEvent(hit, event, asked) : ofEntity(hit, entities.get(hit.id)!, asked);
    },
    text: (text) => option({ 'data-suggestion': text }, span('name', text)),
    value: (value) =>
      option(
        { 'data-near': `${value.facet}=${value.value}` },
        span('name', nameOf(value)),
        span('aside', words.events(value.count)),
        span('about', words.facets[value.facet]),
      ),
  };
}

function countAppearances(events: readonly HistoryEvent[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { companies, projects } of events)
    for (const id of [...companies, ...projects]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
