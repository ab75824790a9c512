/** The page of any day: what its address asks for, drawn; and spoken once the reader has chosen. */
import type { Day } from '../core/dates/historical-date.ts';
import { createDayEvents } from '../core/history/day-events.ts';
import { compareStates, countChanges } from '../core/history/difference.ts';
import { createLandscapes } from '../core/history/landscape.ts';
import { lastMomentIn } from '../core/model/pace.ts';
import type { Query } from '../core/query/query.ts';
import { changesSection, changesTitle, type Compared } from '../draw/landscape-changes.ts';
import { dayBody, dayTitle } from '../draw/landscape-day.ts';
import { panelBrief } from '../draw/landscape-panel.ts';
import { drawChildren } from '../draw/markup.ts';
import { startDayChoice } from './day-choice.ts';
import { createLinkedText, hrefAt } from './landscape-links.ts';
import type { Reader } from './reader.ts';

/** Brings the page to life: `at` in the address is its day, `from` the day that it is compared with. */
export function startAsOf(page: HTMLElement, reader: Reader): void {
  const { chronicle, store } = reader;
  const piece = (name: string) => page.querySelector<HTMLElement>(`[data-day="${name}"]`)!;
  const [title, changes, body, spoken] = [piece('title'), piece('changes'), piece('body'), piece('spoken')];
  const home = page.querySelector<HTMLAnchorElement>('a[data-day="home"]')!;
  const landscapes = createLandscapes(chronicle);
  const eventsOf = createDayEvents(chronicle);
  const text = createLinkedText(reader);

  const compare = (day: Day, other: Day): Compared => {
    const days = [Math.min(day, other), Math.max(day, other)] as const;
    const states = [landscapes.at(days[0]).state, landscapes.at(days[1]).state] as const;
    return { days, states, difference: compareStates(...states) };
  };
  const draw = ({ at = lastMomentIn(chronicle.to, chronicle), from }: Query) => {
    const landscape = landscapes.at(at);
    const compared = from === undefined ? undefined : compare(at, from);
    title.textContent = dayTitle(at, text);
    drawChildren(changes, compared ? [changesSection(compared, text)] : []);
    drawChildren(body, dayBody(landscape, eventsOf(at), text));
    home.href = hrefAt('index.html', at, reader);
    return () => {
      const said = [title.textContent, panelBrief(landscape, text)];
      if (compared) said.push(changesTitle(compared, text), text.words.changeCount(countChanges(compared.difference)));
      spoken.textContent = said.filter(Boolean).join('. ');
    };
  };
  startDayChoice(piece('choice'), landscapes, reader, draw);
  store.subscribe((query, how) => {
    const speak = draw(query);
    if (how !== 'start') speak();
  });
}
