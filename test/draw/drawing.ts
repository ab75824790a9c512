/** Drawings of invented chronicles in documents of their own. */
import { JSDOM } from 'jsdom';
import { placeLanes, type LanesInput, type LanesSize, type PlacedLanes } from '../../src/core/layout/place-lanes.ts';
import { placeTicks, type PlacedAxis } from '../../src/core/layout/ticks.ts';
import { emptyQuery, type Query } from '../../src/core/query/query.ts';
import { createView } from '../../src/core/view.ts';
import { drawLanes } from '../../src/draw/lanes.ts';
import type { LanesLook } from '../../src/draw/look.ts';
import { timelineNames } from '../../src/i18n/timeline-names.ts';
import { liveWordsOf } from '../../src/i18n/live.ts';
import { fleet } from './fleet.ts';

/** An empty `svg` element in the body of a new document, or one with this markup in it. */
export function createSvg(markup = '<svg></svg>'): SVGSVGElement {
  return new JSDOM(`<body>${markup}</body>`).window.document.querySelector('svg')!;
}

/** A group to draw a part into. */
export function createGroup(): SVGGElement {
  return createSvg('<svg><g></g></svg>').querySelector('g')!;
}

/** A drawing as a file, with one element a line. */
export function formatSvg(svg: SVGSVGElement): string {
  const { XMLSerializer } = svg.ownerDocument.defaultView!;
  return `${new XMLSerializer().serializeToString(svg).replaceAll('><', '>\n<')}\n`;
}

/** What a drawing shows, whatever it was drawn over: elements with their attributes in the order of the alphabet. */
export function listElements(root: Element): string[] {
  return [...root.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
    const text = element.children.length === 0 ? element.textContent : '';
    return `${element.parentElement!.getAttribute('data-key') ?? ''} ${element.localName} ${attributes.join(' ')} ${text}`;
  });
}

/** The values of an attribute, in the order of the document. */
export function listAttributes(root: Element, selector: string, attribute: string): (string | null)[] {
  return [...root.querySelectorAll(selector)].map((element) => element.getAttribute(attribute));
}

/** The texts of the elements, in the order of the document. */
export function listTexts(root: Element, selector: string): (string | null)[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

export const look: LanesLook = {
  lang: 'en',
  roving: false,
  eventHref: (id) => `events/${id}.html`,
  markTitle: ({ number, lane, others }) => `event ${number} on ${lane}, ${others.length} more`,
  laneHref: (id) => (id.endsWith('-rest') ? undefined : `lanes/${id}.html`),
};

/** The fleet in pixels. `shown` are the order numbers of the events that survive, all if absent. */
export function placeFleet(
  query: Partial<Query> = {},
  width = 900,
  shown?: readonly number[],
  more: Partial<LanesSize> & { closed?: ReadonlySet<string>; lang?: 'en' | 'ja' } = {},
): PlacedLanes {
  const { closed = new Set(), lang = 'en', ...size } = more;
  const view = createView(fleet, timelineNames(liveWordsOf));
  const asked = { ...emptyQuery, ...query };
  const survivors = shown ? new Set(shown) : view.survivors(asked);
  return view.lanes(asked, survivors, { width, portrait: width < 640, ...size }, { lang, closed });
}

/** The ticks behind some lanes. */
export function ticksOf({ scale, edges }: PlacedLanes): PlacedAxis {
  return placeTicks(scale, 'en', edges);
}

/** Draws lanes into a new document, or over an earlier drawing. */
export function drawn(input: PlacedLanes | LanesInput, svg = createSvg(), how = look): SVGSVGElement {
  const placed = 'words' in input ? placeLanes(input) : input;
  drawLanes(svg, placed, ticksOf(placed), how);
  return svg;
}
