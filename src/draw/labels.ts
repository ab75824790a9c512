/** Labels beside marks, and how many further events a mark stands for. */
import { LABEL_SIZE } from '../core/layout/labels.ts';
import { MARK_RADIUS, type PlacedMark } from '../core/layout/marks.ts';
import { type Steps } from '../core/layout/steps.ts';
import { joinParts } from './parts.ts';
import { write, writeText } from './write.ts';

/** From the middle of a mark to the base line of its label and its count, and from its edge to its count. */
export const ABOVE = -9;
export const BESIDE = 4;
export const ASIDE = 3;

/** Draws the labels of marks into a group, in steps. They repeat what the marks say, so they are not spoken. */
export function drawLabels(group: SVGGElement, marks: readonly PlacedMark[]): Steps {
  write(group, 'aria-hidden', 'true');
  return joinParts(
    group,
    ['text', 'label'],
    marks.flatMap(({ label, y }) => (label ? [{ ...label, y }] : [])),
    (text, { anchor, weight, text: words, x0, x1, side, y }) => {
      write(text, 'class', `label w${weight}`);
      write(text, 'font-size', LABEL_SIZE[weight]);
      write(text, 'x', anchor === 'start' ? x0 : x1);
      write(text, 'y', y + (side === 'above' ? ABOVE : BESIDE));
      write(text, 'text-anchor', anchor);
      writeText(text, words);
    },
    (label) => label.key,
  );
}

/** Draws beside marks how many further events they stand for, in steps. */
export function drawCounts(group: SVGGElement, marks: readonly PlacedMark[]): Steps {
  return joinParts(
    group,
    ['text', 'others'],
    marks.filter(({ others }) => others.length > 0),
    (text, { weight, x, y, hue, others }) => {
      write(text, 'data-hue', String(hue));
      write(text, 'x', x + MARK_RADIUS[weight] + ASIDE);
      write(text, 'y', y + BESIDE);
      writeText(text, `+${others.length}`);
    },
    (mark) => mark.key,
  );
}
