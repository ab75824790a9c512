/** The line under a picture that says what its marks mean. */
import type { Chronicle } from '../../core/model/chronicle.ts';
import type { PlacedLanes } from '../../core/layout/place-lanes.ts';
import type { Lang } from '../../core/model/text.ts';
import { isOutline, symbolPath } from '../../draw/symbols.ts';
import { add, addLine, type Type } from './elements.ts';
import { measureText } from './fonts.ts';

const TYPE: Type = { className: 'picture-quiet', face: 'sans', size: 11.5, leading: 19 };
const [RADIUS, MARK, GAP] = [4.6, 15, 16];

/** Kinds of events whose marks are in a drawing, in the order of the data. */
export function kindsOf({ marks, far }: PlacedLanes, chronicle: Chronicle): Chronicle['kinds'] {
  const shown = new Set([...marks, ...far].filter((mark) => !mark.dimmed).map(({ shape }) => shape));
  return chronicle.kinds.filter(({ shape }) => shown.has(shape));
}

/** Adds the legend, in as many lines as it needs, then the notes; `y` is the first base line. @returns the height taken */
export function addLegend(
  parent: Element,
  {
    kinds,
    notes,
    hue,
  }: { readonly kinds: Chronicle['kinds']; readonly notes: readonly string[]; readonly hue: number },
  lang: Lang,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): number {
  let [at, line] = [x, y];
  const place = (text: string, mark: number) => {
    const room = mark + measureText(TYPE.face, text, TYPE.size);
    if (at > x && at + room > x + width) [at, line] = [x, line + TYPE.leading];
    const start = at;
    addLine(parent, TYPE, start + mark, line, text);
    at += room + GAP;
    return start;
  };
  for (const kind of kinds) {
    const start = place(kind.name[lang], MARK);
    const mark = add(parent, 'g', {
      ...{ class: `mark${isOutline(kind.shape) ? ' outline' : ''}`, 'data-hue': hue },
      transform: `translate(${(start + RADIUS + 1).toFixed(1)},${(line - 4).toFixed(1)})`,
    });
    add(mark, 'path', { class: 'shape', d: symbolPath(kind.shape, RADIUS) });
  }
  for (const note of notes) place(note, 0);
  return line - y + TYPE.leading;
}
