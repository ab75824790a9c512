/** What changed between two days, in lists. */
import type { Day } from '../core/dates/historical-date.ts';
import { countChanges, type Difference, type Shift } from '../core/history/difference.ts';
import type { State } from '../core/history/state.ts';
import { factsUnder, type LandscapeText } from './landscape-text.ts';
import { markup, type Markup } from './markup.ts';

/** The two days compared, the earlier first, and what was so on them. */
export interface Compared {
  readonly days: readonly [from: Day, to: Day];
  readonly states: readonly [from: State, to: State];
  readonly difference: Difference;
}

/** The title of a comparison. */
export function changesTitle({ days: [from, to] }: Compared, { words, ...text }: LandscapeText): string {
  return words.changesBetween(text.day(from), text.day(to));
}

/** The comparison as one section: projects and members of each foundation, owners, names, versions, what came and went. */
export function changesSection(compared: Compared, text: LandscapeText): Markup {
  const { difference, states } = compared;
  const { words } = text;
  const [was, is] = states;
  const groups = [
    ...byFoundation(difference.stages).flatMap(([of, shifts]) =>
      threeLists(shifts, compared, text, (span) => text.stage(span.stage), [
        words.projectsJoined(text.name(is, of)),
        words.projectsMoved(text.name(is, of)),
        words.projectsLeft(text.name(is, of)),
      ]),
    ),
    ...byFoundation(difference.members).flatMap(([of, shifts]) =>
      threeLists(shifts, compared, text, (span) => text.tier(span.tier), [
        words.membersJoined(text.name(is, of)),
        words.membersMoved(text.name(is, of)),
        words.membersLeft(text.name(is, of)),
      ]),
    ),
    ...factsUnder(
      words.newOwners,
      difference.owners
        .filter(({ subject, to }) => to || is.existing.has(subject))
        .map(({ subject, from, to }) => [
          pair(
            text.link(to ? is : was, subject),
            step(from && text.name(was, from.owner), to ? text.name(is, to.owner) : words.noOwner),
          ),
          ...(to ? [text.when(to.event)] : []),
        ]),
    ),
    ...factsUnder(
      words.newNames,
      difference.names.map(({ subject, from }) => [
        markup('span', {}, `${from![text.lang]} → `, text.link(is, subject)),
      ]),
    ),
    ...factsUnder(
      words.newVersions,
      difference.releases.map(({ subject, from, to }) => [
        pair(text.link(is, subject), step(from?.version, to!.version)),
        text.when(to!.event),
      ]),
    ),
    ...factsUnder(
      words.newcomers,
      difference.begun.map((id) => [text.link(is, id), text.when(is.existing.get(id)!.segments[0]!.event!)]),
    ),
    ...factsUnder(
      words.ended,
      difference.ended
        .filter((id) => !difference.stages.some(({ subject, to }) => subject === id && !to))
        .map((id) => [text.link(was, id), text.when(was.existing.get(id)!.end!.event)]),
    ),
  ];
  return markup(
    'section',
    { class: 'section changes' },
    markup('h2', {}, changesTitle(compared, text)),
    ...(countChanges(difference) > 0
      ? [markup('div', { class: 'fact-groups' }, ...groups)]
      : [markup('p', { class: 'muted' }, words.nothingChanged)]),
  );
}

const pair = (link: Markup, said: string): Markup =>
  markup('span', {}, link, ' ', markup('span', { class: 'step' }, said));

const step = (from: string | undefined, to: string): string => (from === undefined ? `→ ${to}` : `${from} → ${to}`);

function byFoundation<T extends { readonly of: string }>(shifts: readonly Shift<T>[]): [string, Shift<T>[]][] {
  const groups = new Map<string, Shift<T>[]>();
  for (const shift of shifts) {
    const { of } = (shift.to ?? shift.from)!;
    groups.set(of, [...(groups.get(of) ?? []), shift]);
  }
  return [...groups];
}

/** Who came, who moved and who left, under their titles. */
function threeLists<T extends { readonly of: string; readonly event: string }>(
  shifts: readonly Shift<T>[],
  { days: [start], states: [was, is] }: Compared,
  text: LandscapeText,
  rank: (span: T) => string,
  [joined, moved, left]: readonly [string, string, string],
): Markup[] {
  const endOf = (subject: string): Markup[] =>
    is.existing.has(subject) ? [] : [text.when(was.existing.get(subject)!.end!.event)];
  return [
    ...factsUnder(
      joined,
      shifts.flatMap(({ subject, from, to }) =>
        to && !from ? [[pair(text.link(is, subject), rank(to)), text.when(text.joining(subject, to.of, start))]] : [],
      ),
    ),
    ...factsUnder(
      moved,
      shifts.flatMap(({ subject, from, to }) =>
        from && to ? [[pair(text.link(is, subject), step(rank(from), rank(to))), text.when(to.event)]] : [],
      ),
    ),
    ...factsUnder(
      left,
      shifts.flatMap(({ subject, from, to }) =>
        from && !to ? [[pair(text.link(was, subject), rank(from)), ...endOf(subject)]] : [],
      ),
    ),
  ];
}
