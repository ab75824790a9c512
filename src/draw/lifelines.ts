/** Lifelines: bars as thick as a project is mature, hollow while another owns it, and their names along the line. */
import type { PlacedLane, PlacedLanes } from '../core/layout/place-lanes.ts';
import { NOTE_SIZE } from '../core/layout/notes.ts';
import { type Steps } from '../core/layout/steps.ts';
import { drawParts, joinParts } from './parts.ts';
import { round } from './round.ts';
import { write, writeText } from './write.ts';

/** A hollow bar must have room for its hollow. */
export const OWNED_HEIGHT = 5;
export const CAP = 6;
/** From the line to the base line of a note. */
export const NOTE_BELOW = 17;

/** Draws the lifelines of all lanes into a group, in steps; each lane is a group of its own, with the colour of its band. */
export function drawLifelines(group: SVGGElement, { bands }: PlacedLanes): Steps {
  return joinParts(
    group,
    ['g', 'lane'],
    bands.flatMap((band) => band.lanes),
    drawLifeline,
    (lane) => lane.id,
  );
}

/** Draws what lanes were called and who owned them into a group. */
export function drawNotes(group: SVGGElement, { bands }: PlacedLanes): void {
  const notes = bands.flatMap((band) =>
    band.lanes.flatMap(({ lineY, notes: own }) => own.map((note) => ({ ...note, lineY }))),
  );
  drawParts(
    group,
    ['text', 'note'],
    notes,
    (text, { kind, x0, lineY, text: words }) => {
      text.classList.toggle('owner', kind === 'owner');
      write(text, 'x', x0);
      write(text, 'y', lineY + NOTE_BELOW);
      write(text, 'font-size', NOTE_SIZE);
      writeText(text, words);
    },
    (note) => note.key,
  );
}

function drawLifeline(node: SVGElement, { id, hue, lineY, segments, owned }: PlacedLane): void {
  write(node, 'data-lane', id);
  write(node, 'data-hue', String(hue));
  drawParts(node, ['rect', 'life'], segments, (rect, { x0, x1, thickness, soft }) => {
    write(rect, 'class', soft ? 'life soft' : 'life');
    write(rect, 'x', x0);
    write(rect, 'y', lineY - thickness / 2);
    write(rect, 'width', x1 - x0);
    write(rect, 'height', thickness);
    write(rect, 'rx', Math.min(thickness / 2, 4));
    // Not the opacity of the element: each of those would be a layer of its own to compose in every frame.
    write(rect, 'fill-opacity', opacityOf(thickness));
  });
  drawParts(node, ['rect', 'owned'], owned, (rect, { x0, x1 }) => {
    write(rect, 'x', x0);
    write(rect, 'y', lineY - OWNED_HEIGHT / 2);
    write(rect, 'width', x1 - x0);
    write(rect, 'height', OWNED_HEIGHT);
    write(rect, 'rx', OWNED_HEIGHT / 2);
  });
  const ends = segments.filter((segment) => segment.capped);
  drawParts(node, ['path', 'cap'], ends, (path, { x1 }) => {
    write(path, 'transform', `translate(${round(x1)},${round(lineY)})`);
    write(path, 'd', `M0,${-CAP}v${2 * CAP}`);
  });
}

/** The thicker a line, the stronger its colour. */
export function opacityOf(thickness: number): number {
  return 0.4 + thickness / 26;
}
