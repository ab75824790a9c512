/** The whole landscape of a day, for its own page. */
import type { Day } from '../core/dates/historical-date.ts';
import type { DayEvents } from '../core/history/day-events.ts';
import type { Foundation, Landscape } from '../core/history/landscape.ts';
import type { HistoryEvent } from '../core/model/chronicle.ts';
import { factsUnder, type LandscapeText } from './landscape-text.ts';
import { markup, type Markup } from './markup.ts';

/** The heading of the page. */
export function dayTitle(day: Day, { words, ...text }: LandscapeText): string {
  return (text.isByYears ? words.landscapeIn : words.landscapeOn).join(text.day(day));
}

/** All that was so on the day, in sections; those without anything are left out. */
export function dayBody(landscape: Landscape, events: DayEvents, text: LandscapeText): Markup[] {
  const { state, foundations, owners, releases } = landscape;
  const { words } = text;
  return [
    drawEvents(events, text),
    ...foundations
      .filter(({ id }) => state.existing.has(id))
      .flatMap((foundation) => drawFoundation(foundation, landscape, text)),
    ...drawSection(words.whoOwns, [
      markup(
        'ul',
        { class: 'facts wide-facts' },
        ...owners.map(({ subject, owner, event }) =>
          markup(
            'li',
            {},
            markup('span', {}, text.link(state, subject), ` ${words.ownedBy(text.name(state, owner))}`),
            text.when(event, words.since),
          ),
        ),
      ),
    ]),
    ...drawSection(words.latestReleases, [
      markup(
        'ul',
        { class: 'facts wide-facts' },
        ...releases.map(({ project, version, event }) =>
          markup(
            'li',
            {},
            markup('span', {}, text.link(state, project), ' ', markup('b', {}, version)),
            text.when(event),
          ),
        ),
      ),
    ]),
  ];
}

function drawFoundation({ id, stages, tiers }: Foundation, { state }: Landscape, text: LandscapeText): Markup[] {
  const groups = [
    ...stages.flatMap(({ id: stage, list }) =>
      factsUnder(
        text.stage(stage),
        list.map(({ project, event }) => [text.link(state, project), text.when(event, text.words.since)]),
      ),
    ),
    ...tiers.flatMap(({ id: tier, list }) =>
      factsUnder(
        text.members(tier),
        list.map(({ company, event }) => [text.link(state, company), text.when(event, text.words.since)]),
      ),
    ),
  ];
  if (groups.length === 0) return [];
  return [
    markup(
      'section',
      { class: 'section' },
      markup('h2', {}, text.link(state, id)),
      markup('div', { class: 'fact-groups' }, ...groups),
    ),
  ];
}

function drawEvents({ today, perhaps, before, after }: DayEvents, text: LandscapeText): Markup {
  const { words } = text;
  const list = (title: string, events: readonly (HistoryEvent | undefined)[]): Markup[] => {
    const items = events.flatMap((event) =>
      event ? markup('li', {}, text.when(event.id), ' ', text.event(event)) : [],
    );
    return items.length === 0 ? [] : [markup('h3', {}, title), markup('ul', { class: 'plain dated' }, ...items)];
  };
  return markup(
    'section',
    { class: 'section day-events' },
    markup('h2', {}, words.today),
    ...(today.length > 0
      ? [
          markup(
            'ul',
            { class: 'plain dated' },
            ...today.map((event) => markup('li', {}, text.when(event.id), ' ', text.event(event))),
          ),
        ]
      : [markup('p', { class: 'muted' }, words.nothingToday)]),
    ...list(words.perhapsToday, perhaps),
    ...list(words.before, [before]),
    ...list(words.after, [after]),
  );
}

function drawSection(title: string, body: readonly Markup[]): Markup[] {
  if (body.every(({ children }) => children.length === 0)) return [];
  return [markup('section', { class: 'section' }, markup('h2', {}, title), ...body)];
}
