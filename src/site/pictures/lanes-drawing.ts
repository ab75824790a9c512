/** The lanes of the pages as part of a picture: the axis, the names and the lanes, at one place. */
import type { PlacedLanes } from '../../core/layout/place-lanes.ts';
import { placeTicks } from '../../core/layout/ticks.ts';
import type { Lang } from '../../core/model/text.ts';
import { AXIS_HEIGHT, drawAxis } from '../../draw/axis.ts';
import { drawLanes } from '../../draw/lanes.ts';
import type { LanesLook } from '../../draw/look.ts';
import { drawNames } from '../../draw/names.ts';
import { add } from './elements.ts';

/** Where a drawing goes: its corner, and pixels of the picture to one of the drawing. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Room that a mark and a label need above the line of a lane, and a note below it. */
const ABOVE_LINE = 26;
const BELOW_LANE = 4;

/** Draws lanes with their axis and, beside them, their names. @returns the height taken, in pixels of the picture */
export function addLanes(parent: Element, placed: PlacedLanes, lang: Lang, place: Place): number {
  const below = { ...place, y: place.y + AXIS_HEIGHT * place.scale };
  const whole = [0, placed.height] as const;
  addAxis(parent, placed, lang, place);
  addPlot(parent, placed, lang, below, whole);
  // A title may be wider than the column of names.
  addPart(parent, 'names', below, whole, (svg) => drawNames(svg, placed, quiet(lang)), 'visible');
  return (AXIS_HEIGHT + placed.height) * place.scale;
}

/** Draws the one lane that is placed, without its name. @returns the height taken, in pixels of the picture */
export function addLane(parent: Element, placed: PlacedLanes, lang: Lang, place: Place): number {
  const shown = heightsOf(placed);
  addAxis(parent, placed, lang, place);
  addPlot(parent, placed, lang, { ...place, y: place.y + AXIS_HEIGHT * place.scale }, shown);
  return laneHeight(placed) * place.scale;
}

/** The height that `addLane` takes at a scale of 1. */
export function laneHeight(placed: PlacedLanes): number {
  const [top, bottom] = heightsOf(placed);
  return AXIS_HEIGHT + bottom - top;
}

function heightsOf(placed: PlacedLanes): readonly [top: number, bottom: number] {
  const { lineY, bottom } = placed.bands[0]!.lanes[0]!;
  return [lineY - ABOVE_LINE, bottom + BELOW_LANE];
}

function addAxis(parent: Element, placed: PlacedLanes, lang: Lang, place: Place): void {
  addPart(parent, 'axis', place, [0, AXIS_HEIGHT], (svg) => drawAxis(svg, placed, placeTicks(placed.scale, lang)));
}

function addPlot(parent: Element, placed: PlacedLanes, lang: Lang, place: Place, shown: readonly [number, number]) {
  const right = { ...place, x: place.x + (placed.left + placed.edges[0]) * place.scale };
  addPart(parent, 'lanes', right, shown, (svg) => drawLanes(svg, placed, placeTicks(placed.scale, lang), quiet(lang)));
}

/** Adds a drawing, which gives itself its size, of which only some heights are shown. */
function addPart(
  parent: Element,
  className: string,
  { x, y, scale }: Place,
  [top, bottom]: readonly [top: number, bottom: number],
  draw: (svg: SVGSVGElement) => void,
  overflow = 'hidden',
): void {
  const svg = add(parent, 'svg', { class: className, overflow }) as SVGSVGElement;
  draw(svg);
  const [left, , width] = svg.getAttribute('viewBox')!.split(' ').map(Number) as [number, number, number];
  svg.setAttribute('viewBox', `${left} ${top} ${width} ${bottom - top}`);
  for (const [name, value] of Object.entries({ x, y, width: width * scale, height: (bottom - top) * scale }))
    svg.setAttribute(name, String(value));
}

/** In a picture nothing leads anywhere and nothing is said. */
function quiet(lang: Lang): LanesLook {
  return { lang, roving: false, eventHref: () => '', markTitle: () => '', laneHref: () => undefined };
}
