/** Draws the lanes of an embed: names above the lines at any width, so that the height is the same at all of them. */
import { MOST_LANES } from '../core/embed/heights.ts';
import { middleOfDay } from '../core/dates/time-of-day.ts';
import { placeTicks } from '../core/layout/ticks.ts';
import { nameDay } from '../core/model/pace.ts';
import { createView } from '../core/view.ts';
import { drawAxis } from '../draw/axis.ts';
import { drawLanes } from '../draw/lanes.ts';
import { drawNames } from '../draw/names.ts';
import { liveWordsOf } from '../i18n/live.ts';
import { timelineNames } from '../i18n/timeline-names.ts';
import { createLanesLook } from './lanes-look.ts';
import { startTip } from './lanes-tip.ts';
import { lightUp } from './light.ts';
import type { Reader } from './reader.ts';

/** Draws the lanes at once and at every new width. */
export function drawEmbeddedLanes(reader: Reader): void {
  const { chronicle, store, selection, hits, lang } = reader;
  const { query } = store;
  const frame = document.querySelector<HTMLElement>('[data-view="lanes"]')!;
  const [axis, names, svg] = ['axis', 'names', 'lanes'].map((name) => frame.querySelector(`svg.${name}`)) as [
    SVGSVGElement,
    SVGSVGElement,
    SVGSVGElement,
  ];
  const view = createView(chronicle, timelineNames(liveWordsOf));
  const { from: _from, to: _to, ...timeless } = query;
  const survivors = selection.survivors(timeless, hits(query));
  const look = createLanesLook(reader, { roving: false });
  const line = query.at === undefined ? undefined : document.createElement('div');

  const draw = (width: number) => {
    const placed = view.lanes(query, survivors, { width, portrait: true }, { lang, most: MOST_LANES });
    drawAxis(axis, placed, placeTicks(placed.scale, lang));
    drawNames(names, placed, look);
    drawLanes(svg, placed, placeTicks(placed.scale, lang, placed.edges), look);
    svg.style.marginLeft = `${String(placed.edges[0])}px`;
    for (const link of frame.querySelectorAll('a:not([target])')) link.setAttribute('target', '_blank');
    if (query.event) lightUp([query.event]);
    if (line && query.at !== undefined) {
      line.className = 'at-day';
      line.title = nameDay(query.at, chronicle, lang, true);
      line.style.left = `${String(placed.scale.x(middleOfDay(query.at)))}px`;
      svg.after(line);
    }
  };
  let width = 0;
  new ResizeObserver(() => {
    if (frame.clientWidth === width || frame.clientWidth === 0) return;
    width = frame.clientWidth;
    draw(width);
  }).observe(frame);
  startTip(frame);
  frame.addEventListener('pointerover', ({ target }) => {
    const mark = (target as Element).closest<SVGElement>('[data-event]');
    lightUp([mark?.dataset.event, query.event].filter((id) => id !== undefined));
  });
}
