/** Drawings of invented chronicles in documents of their own. */
import { JSDOM } from 'jsdom';
import { placeLanes, type LanesInput, type PlacedLanes } from '../../src/core/layout/place-lanes.ts';
import { emptyQuery, type Query } from '../../src/core/query/query.ts';
import { createView } from '../../src/core/view.ts';
import { drawLanes } from '../../src/draw/lanes.ts';
import type { LanesLook } from '../../src/draw/look.ts';
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

/** The values of an attribute, in the order of the document. */
export function listAttributes(root: Element, selector: string, attribute: string): (string | null)[] {
  return [...root.querySelectorAll(selector)].map((element) => element.getAttribute(attribute));
}

export const look: LanesLook = {
  lang: 'en',
  eventHref: (id) => `events/${id}.html`,
  eventTitle: (number) => `event ${number}`,
  laneHref: (id) => (id.endsWith('-rest') ? undefined : `lanes/${id}.html`),
};

/** The fleet in pixels. `shown` are the order numbers of the events that survive, all if absent. */
export function placeFleet(query: Partial<Query> = {}, width = 900, shown?: readonly number[]): PlacedLanes {
  const view = createView(fleet, (count) => `${count} others`);
  const asked = { ...emptyQuery, ...query };
  const survivors = shown ? new Set(shown) : view.survivors(asked);
  return view.lanes(asked, survivors, { width, portrait: width < 640 }, 'en');
}

/** Draws lanes into a new document, or over an earlier drawing. */
export function drawn(placed: PlacedLanes | LanesInput, svg = createSvg()): SVGSVGElement {
  drawLanes(svg, 'words' in placed ? placeLanes(placed) : placed, look);
  return svg;
}
