/** The landscape of the day that is being read, beside the chronicle. */
import type { Day } from '../core/dates/historical-date.ts';
import { createDayEvents } from '../core/history/day-events.ts';
import { createLandscapes } from '../core/history/landscape.ts';
import { panelBody, panelBrief, panelTitle } from '../draw/landscape-panel.ts';
import { drawChildren } from '../draw/markup.ts';
import { whenIdle } from './idle.ts';
import { createLinkedText, hrefAt } from './landscape-links.ts';
import type { Playhead } from './playhead.ts';
import type { Reader } from './reader.ts';

/** How long the playhead must rest before its landscape is spoken, in milliseconds. */
const REST = 600;
/** How long the panel may stay behind while the page has no idle moment, in milliseconds. */
const PATIENCE = 250;

/** Lets the panel follow the playhead. What it says is spoken only while the playhead itself is being moved by keys. */
export function startLandscapePanel(panel: HTMLElement, playhead: Playhead, reader: Reader): void {
  const piece = (name: string) => panel.querySelector<HTMLElement>(`[data-panel="${name}"]`)!;
  const [title, brief, body, spoken] = [piece('title'), piece('brief'), piece('body'), piece('spoken')];
  const whole = panel.querySelector<HTMLAnchorElement>('a[data-panel="whole"]')!;
  const toggle = panel.querySelector('button')!;
  const text = createLinkedText(reader);
  // The first day that is asked for pays for the folding, and not the start of the page.
  let history: { landscapes: ReturnType<typeof createLandscapes>; events: ReturnType<typeof createDayEvents> };
  let wanted: Day | undefined;
  let shown: Day | undefined;
  let rest = 0;

  const show = () => {
    const day = wanted!;
    if (day === shown) return;
    shown = day;
    history ??= { landscapes: createLandscapes(reader.chronicle), events: createDayEvents(reader.chronicle) };
    const landscape = history.landscapes.at(day);
    const href = hrefAt('as-of.html', day, reader);
    drawChildren(title, [panelTitle(day, text, href)]);
    drawChildren(brief, [panelBrief(landscape, text)]);
    drawChildren(body, panelBody(landscape, history.events(day), text));
    whole.href = href;
    clearTimeout(rest);
    rest = window.setTimeout(() => {
      if (document.activeElement?.role === 'slider') spoken.textContent = brief.textContent;
    }, REST);
  };
  playhead.subscribe((day) => {
    wanted = day;
    whenIdle(show, PATIENCE);
  });

  toggle.hidden = false;
  const open = (isOpen: boolean) => {
    panel.toggleAttribute('data-open', isOpen);
    toggle.setAttribute('aria-expanded', String(isOpen));
  };
  toggle.addEventListener('click', () => open(!panel.hasAttribute('data-open')));
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !panel.hasAttribute('data-open')) return;
    event.preventDefault();
    open(false);
    toggle.focus();
  });
}
