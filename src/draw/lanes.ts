/** The swimlane timeline as SVG, in the document that its root belongs to. */
import type { PlacedLanes } from '../core/layout/place-lanes.ts';
import type { PlacedAxis } from '../core/layout/ticks.ts';
import { run, type Steps } from '../core/layout/steps.ts';
import { drawGround } from './ground.ts';
import { drawLifelines, drawNotes } from './lifelines.ts';
import { drawCounts, drawLabels } from './labels.ts';
import type { LanesLook } from './look.ts';
import { drawMarks } from './marks.ts';
import { drawThreads } from './threads.ts';
import { write } from './write.ts';

/**
 * Draws (or redraws) what moves with time into an `svg` element as wide as the pixels that are placed. Parts are joined
 * by id, so elements that are already there, drawn by the build or by an earlier call, are kept.
 */
export function drawLanes(...input: Parameters<typeof drawLanesInSteps>): void {
  run(drawLanesInSteps(...input));
}

/** The same in steps, so that no frame has to wait for all of it; the drawing is whole after the last. */
export function* drawLanesInSteps(root: SVGSVGElement, placed: PlacedLanes, axis: PlacedAxis, look: LanesLook): Steps {
  const [left, right] = placed.edges;
  write(root, 'viewBox', `${left} 0 ${right - left} ${placed.height}`);
  write(root, 'width', right - left);
  write(root, 'height', placed.height);
  drawGround(layer(root, 'ground'), placed, axis);
  yield;
  const lifelines = drawLifelines(layer(root, 'lifelines'), placed);
  drawNotes(layer(root, 'notes'), placed);
  drawThreads(layer(root, 'threads'), placed.threads);
  yield;
  const all = [...placed.marks, ...placed.far];
  const parts = [
    lifelines,
    drawMarks(layer(root, 'marks'), placed.marks, look),
    drawMarks(layer(root, 'far'), placed.far, look),
    drawLabels(layer(root, 'labels'), all),
    drawCounts(layer(root, 'labels'), all),
  ];
  // What is gone goes first, from all of them, so that there are never too many elements.
  for (const part of parts) {
    part.next();
    yield;
  }
  for (const part of parts) yield* part;
}

function layer(root: SVGSVGElement, name: string): SVGGElement {
  const there = root.querySelector<SVGGElement>(`:scope > g.${name}`);
  if (there) return there;
  const group = root.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.setAttribute('class', name);
  root.append(group);
  return group;
}
