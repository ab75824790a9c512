/** The landscape of a day in brief, for the panel beside the chronicle. */
import { dayToIso, partsOfDay } from '../core/dates/day.ts';
import type { Day } from '../core/dates/historical-date.ts';
import type { DayEvents } from '../core/history/day-events.ts';
import type { Foundation, Landscape } from '../core/history/landscape.ts';
import type { LandscapeText } from './landscape-text.ts';
import { markup, type Markup } from './markup.ts';

const RELEASES = 4;
const OWNERS = 2;
const EVENTS = 3;

/** The heading: what it is, and the day. */
export function panelTitle(day: Day, { words, ...text }: LandscapeText, href: string): Markup {
  const [before, after] = text.isByYears ? words.landscapeIn : words.landscapeOn;
  const said = text.day(day, true);
  // HTML has no days before the common era.
  const time = partsOfDay(day).year > 0 ? markup('time', { datetime: dayToIso(day) }, said) : markup('span', {}, said);
  const around = (text: string): Markup[] => (text ? [markup('span', { class: 'around' }, text)] : []);
  return markup('a', { href }, ...around(before), time, ...around(after));
}

/** The figures that matter most, in one line. */
export function panelBrief({ foundations: [first], state }: Landscape, text: LandscapeText): string {
  if (!first || !state.existing.has(first.id)) return '';
  return listFigures(first, state, text)
    .filter(({ isPart }) => !isPart)
    .map(({ name, figure }) => `${name} ${figure}`)
    .join(text.lang === 'ja' ? '、' : ' · ');
}

/** The panel itself: figures of the busiest foundation, latest releases, newest owners, events of the day. */
export function panelBody(landscape: Landscape, { today }: DayEvents, text: LandscapeText): Markup[] {
  const { state, foundations, releases, owners } = landscape;
  const { words } = text;
  const figures = foundations.slice(0, 1).flatMap((first) => listFigures(first, state, text));
  return [
    ...rows(
      figures.map(({ name, figure, isPart }) => ({ left: name, right: figure, ...(isPart && { look: 'part' }) })),
    ),
    ...titled(
      words.latestReleases,
      rows(releases.slice(0, RELEASES).map((one) => ({ left: text.name(state, one.project), right: one.version }))),
    ),
    ...titled(
      words.whoOwns,
      rows(
        owners.slice(0, OWNERS).map(({ subject, owner }) => ({
          left: text.name(state, subject),
          right: words.ownedBy(text.name(state, owner)),
          look: 'said',
        })),
      ),
    ),
    ...titled(
      words.today,
      today.length === 0
        ? []
        : [markup('ul', {}, ...today.slice(0, EVENTS).map((event) => markup('li', {}, text.event(event))))],
    ),
  ];
}

interface Figure {
  readonly name: string;
  readonly figure: string;
  /** True where it is part of the figure before. */
  readonly isPart: boolean;
}

function listFigures(
  { id, projects, stages, tiers }: Foundation,
  state: Landscape['state'],
  text: LandscapeText,
): Figure[] {
  const isThere = state.existing.has(id);
  const figure = (count: number): string => (isThere ? String(count) : '–');
  return [
    {
      name: text.words.projectsOf(text.name(state, id)),
      figure: isThere ? String(projects) : text.words.notYet,
      isPart: false,
    },
    ...stages.map((stage) => ({ name: text.stage(stage.id), figure: figure(stage.list.length), isPart: true })),
    ...tiers
      .slice(0, 1)
      .map((tier) => ({ name: text.members(tier.id), figure: figure(tier.list.length), isPart: false })),
  ];
}

function rows(pairs: readonly { left: string; right: string; look?: string }[]): Markup[] {
  if (pairs.length === 0) return [];
  const row = ({ left, right, look }: (typeof pairs)[number]): Markup =>
    markup('div', look ? { class: look } : {}, markup('dt', {}, left), markup('dd', {}, right));
  return [markup('dl', {}, ...pairs.map(row))];
}

function titled(title: string, body: readonly Markup[]): Markup[] {
  return body.length === 0 ? [] : [markup('section', {}, markup('h3', {}, title), ...body)];
}
