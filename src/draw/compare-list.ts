/** The events of two in one order of time: those of each on their side, those of both across. */
import { partsOfDay } from '../core/dates/day.ts';
import { formatYear } from '../core/dates/format.ts';
import { machineDate } from '../core/dates/machine-date.ts';
import { firstKnown } from '../core/dates/order.ts';
import type { ComparedEvent, Comparison } from '../core/history/comparison.ts';
import type { CompareText } from './compare-text.ts';
import { markup, type Markup } from './markup.ts';

const SIDES = { 0: 'one', 1: 'other', both: 'both' } as const;

/** The section of events, by year; under its heading the names of the two, each over their side. */
export function compareList({ pair, events }: Comparison, text: CompareText): Markup {
  const years = new Map<number, ComparedEvent[]>();
  for (const event of events) {
    const { year } = partsOfDay(firstKnown(text.events[event.number]!.date));
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return markup(
    'section',
    { class: 'section in-turn' },
    markup('h2', {}, text.words.inTurn),
    markup('p', { class: 'sides', 'aria-hidden': 'true' }, ...pair.map((id) => markup('span', {}, text.name(id)))),
    ...[...years.values()].flatMap((own) => [
      markup('h3', {}, formatYear(firstKnown(text.events[own[0]!.number]!.date), text.lang)),
      markup('ol', {}, ...own.map((event) => drawEvent(event, pair, text))),
    ]),
  );
}

function drawEvent({ number, of }: ComparedEvent, pair: Comparison['pair'], text: CompareText): Markup {
  const { id, date, weight, kind } = text.events[number]!;
  const machine = machineDate(date);
  const when = text.date(number);
  return markup(
    'li',
    { class: `${SIDES[of]} w${weight}`, id: `e-${id}` },
    markup(
      'p',
      { class: 'muted' },
      markup('b', { class: 'whose' }, of === 'both' ? text.words.both : text.name(pair[of])),
      ' ',
      machine ? markup('time', { datetime: machine }, when) : when,
      ' ',
      markup('span', {}, text.kind(kind)),
    ),
    text.event(number),
  );
}
