/** A comparison in tables: the figures of each, and what both took part in with who was there first. */
import { type Both, type Comparison, type Shared, type Side } from '../core/history/comparison.ts';
import { compareTitle, type CompareText } from './compare-text.ts';
import { markup, type Markup } from './markup.ts';

type Piece = Markup | string;
/** Each cell is a list of lines. */
type Cells = Both<readonly (readonly Piece[])[]>;

/** Of those in which both took part, so many are shown at once. */
const SHOWN = 10;

/** The tables of a comparison, in sections. */
export function compareTables(comparison: Comparison, text: CompareText): Markup[] {
  const { pair, events, met } = comparison;
  const { words } = text;
  const both = events.filter(({ of }) => of === 'both').length;
  const shared = words.eventsOfBoth(both);
  return [
    markup(
      'section',
      { class: 'section' },
      markup('h2', {}, words.glance),
      drawTable(words.glance, listFigures(comparison, text), comparison, text),
    ),
    markup(
      'section',
      { class: 'section' },
      markup('h2', {}, words.share),
      markup('p', {}, shared, ...(both > 0 ? [' ', text.filtered(pair, words.showOnTimeline)] : [])),
      ...(['project', 'company'] as const).flatMap((type) =>
        drawMet(
          type === 'project' ? words.projectsOfBoth : words.companiesOfBoth,
          met.filter(({ id }) => text.type(id) === type),
          comparison,
          text,
        ),
      ),
    ),
  ];
}

/** What is spoken of a comparison that was chosen. */
export function compareBrief({ pair, events }: Comparison, text: CompareText): string {
  const both = events.filter(({ of }) => of === 'both').length;
  return `${compareTitle(pair, text)}. ${text.words.eventsOfBoth(both)}`;
}

function listFigures(comparison: Comparison, text: CompareText): Markup[] {
  const { pair, events, memberships, stages, owners, releases } = comparison;
  const { words } = text;
  const numbers = ([0, 1] as const).map((side) => events.filter(({ of }) => of === side || of === 'both'));
  const each = (cell: (side: Side) => readonly (readonly Piece[])[]): Cells => [cell(0), cell(1)];
  const event = (number: number | undefined): Piece[][] =>
    number === undefined ? [] : [[text.event(number), ' ', markup('span', { class: 'muted' }, text.date(number))]];
  const held = <T extends { readonly event: string; readonly to?: number }>(
    shared: Shared<T>,
    say: (item: T) => string,
    ids: (item: T) => readonly string[],
  ) =>
    each((side) =>
      shared.own[side].map((item, place, all) => {
        const isLast = place === all.length - 1;
        const end = isLast ? text.ending(item.to, ids(item)) : undefined;
        const date = text.when(text.numberOf(item.event), (from) =>
          end !== undefined ? words.fromTo(from, end) : isLast ? words.since(from) : from,
        );
        return [`${say(item)} `, date, ...(place === 0 ? drawFirst(shared, side, text) : [])];
      }),
    );
  return [
    drawRow(
      [words.events],
      each((side) => [[text.filtered([pair[side]], words.eventCount(numbers[side]!.length))]]),
      text,
    ),
    drawRow(
      [words.firstEvent],
      each((side) => event(numbers[side]![0]?.number)),
      text,
    ),
    drawRow(
      [words.lastEvent],
      each((side) => event(numbers[side]!.at(-1)?.number)),
      text,
    ),
    ...stages.map((shared) =>
      drawRow(
        [words.stagesAt(text.name(shared.id))],
        held(
          shared,
          ({ stage }) => text.stage(stage),
          () => pair,
        ),
        text,
      ),
    ),
    ...memberships.map((shared) =>
      drawRow(
        [words.memberOf(text.name(shared.id))],
        held(
          shared,
          ({ tier }) => text.tier(tier),
          ({ company, of }) => [company, of],
        ),
        text,
      ),
    ),
    ...owners.map((shared) =>
      drawRow(
        [words.ownedBy(text.name(shared.id))],
        held(
          shared,
          () => '',
          ({ owner }) => [...pair, owner],
        ),
        text,
      ),
    ),
    ...(releases.some(({ length }) => length > 0)
      ? [
          drawRow(
            [words.releases],
            each((side) => {
              const own = releases[side];
              const ends = own.length > 1 ? [own[0]!, own.at(-1)!] : own;
              const count = own.length > 1 ? [[words.releaseCount(own.length)]] : [];
              return [...count, ...ends.map(({ version, event: by }) => [`${version} `, text.when(text.numberOf(by))])];
            }),
            text,
          ),
        ]
      : []),
  ];
}

function drawMet(title: string, met: readonly Shared<number>[], comparison: Comparison, text: CompareText): Markup[] {
  if (met.length === 0) return [];
  const { words } = text;
  const row = (shared: Shared<number>): Markup => {
    const cell = (side: Side): Piece[][] => {
      const own = shared.own[side];
      return [
        [
          text.when(own[0]!, words.since),
          ' ',
          markup('span', { class: 'muted' }, words.eventCount(own.length)),
          ...drawFirst(shared, side, text),
        ],
      ];
    };
    return drawRow([text.link(shared.id)], [cell(0), cell(1)], text);
  };
  const rest = met.slice(SHOWN);
  return [
    markup('h3', {}, `${title} `, markup('span', { class: 'muted' }, String(met.length))),
    drawTable(title, met.slice(0, SHOWN).map(row), comparison, text),
    ...(rest.length === 0
      ? []
      : [
          markup(
            'details',
            { class: 'further' },
            markup('summary', {}, words.more(rest.length)),
            drawTable(`${title} (${words.more(rest.length)})`, rest.map(row), comparison, text),
          ),
        ]),
  ];
}

function drawFirst({ first }: Shared<unknown>, side: Side, { words }: CompareText): Piece[] {
  return first === side ? [' ', markup('b', { class: 'first' }, words.first)] : [];
}

// On narrow windows rows are laid out anew, which would take their roles from them.
function drawTable(label: string, rows: readonly Markup[], { pair }: Comparison, text: CompareText): Markup {
  const head = (...what: Piece[]) => markup('th', { scope: 'col', role: 'columnheader' }, ...what);
  return markup(
    'table',
    { class: 'facing', role: 'table', 'aria-label': label },
    markup(
      'thead',
      { role: 'rowgroup' },
      markup('tr', { role: 'row' }, markup('td', { role: 'cell' }), ...pair.map((id) => head(text.link(id)))),
    ),
    markup('tbody', { role: 'rowgroup' }, ...rows),
  );
}

function drawRow(label: readonly Piece[], cells: Cells, { words }: CompareText): Markup {
  return markup(
    'tr',
    { role: 'row' },
    markup('th', { scope: 'row', role: 'rowheader' }, ...label),
    ...cells.map((lines) =>
      markup(
        'td',
        { role: 'cell' },
        ...(lines.length === 0
          ? [markup('p', { class: 'muted' }, words.nothing)]
          : lines.map((line) => markup('p', {}, ...line))),
      ),
    ),
  );
}
