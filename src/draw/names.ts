/** The names of bands and lanes, in a drawing of their own that stays while time is dragged. */
import type { PlacedBand, PlacedLane, PlacedLanes } from '../core/layout/place-lanes.ts';
import type { LanesLook } from './look.ts';
import { drawParts } from './parts.ts';
import { write, writeText } from './write.ts';

const EDGE = 12;
/** From the top of a band to the base line of its title, and of a lane to that of a name above its line. */
const TITLE_Y = 15;
const NAME_Y = 14;

/** Draws the names into an `svg` element: as wide as their column, or as the whole drawing where names stand above the lines. */
export function drawNames(root: SVGSVGElement, placed: PlacedLanes, look: LanesLook): void {
  const width = placed.portrait ? placed.width : placed.left;
  write(root, 'viewBox', `0 0 ${width} ${placed.height}`);
  write(root, 'width', width);
  write(root, 'height', placed.height);
  drawParts(
    root,
    ['g', 'band'],
    placed.bands,
    (node, band) => drawBand(node, band, placed, look),
    (band) => band.theme.id,
  );
}

function drawBand(node: SVGElement, band: PlacedBand, placed: PlacedLanes, look: LanesLook): void {
  const title = band.theme.name[look.lang];
  write(node, 'data-band', band.theme.id);
  write(node, 'data-hue', String(band.theme.hue));
  write(node, 'data-closed', band.isClosed ? '' : null);
  drawParts(node, ['text', 'band-title'], [title], (text) => {
    write(text, 'x', EDGE);
    write(text, 'y', band.top + TITLE_Y);
    writeText(text, title);
  });
  drawParts(
    node,
    ['a', 'lane-name'],
    band.lanes,
    (link, lane) => drawName(link, lane, placed, look),
    (lane) => lane.id,
  );
}

function drawName(link: SVGElement, lane: PlacedLane, { portrait, left }: PlacedLanes, look: LanesLook): void {
  const href = look.laneHref(lane.id) ?? null;
  write(link, 'href', href);
  // What leads nowhere is no link, nor does it look like one to those who follow links.
  write(link, 'role', href === null ? 'group' : null);
  write(link, 'data-name', lane.id);
  if (look.roving && !link.hasAttribute('tabindex')) write(link, 'tabindex', '-1');
  drawParts(link, ['text', 'name'], [lane.name], (text) => {
    write(text, 'x', portrait ? EDGE : left - EDGE);
    write(text, 'y', portrait ? lane.top + NAME_Y : lane.lineY + 4);
    write(text, 'text-anchor', portrait ? 'start' : 'end');
    writeText(text, lane.name);
  });
}
