/** Texts of a picture as outlines: every glyph is defined once and used wherever it stands. */
import { glyphPath, shapeText, EM, type FaceName } from './fonts.ts';

/** One line of text, ready to be set. `x` and `y` are the place of its anchor on the base line, in pixels. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: FaceName;
  readonly anchor: string;
  readonly isItalic: boolean;
  /** Transform around the text itself, as the drawing has it. */
  readonly transform: string;
  readonly fill: string;
  /** Paper around the letters, drawn under all of them; none if absent. */
  readonly halo?: { readonly color: string; readonly width: number };
}

export interface Outliner {
  /** Sets a line and gives its markup; empty if there is nothing to see. */
  set(line: TextLine): string;
  /** The markup of all glyphs that were used. */
  definitions(): string;
}

/** Slant of letters whose face has no italics, in degrees. */
const SLANT = -9;

/** Creates the outlines of one picture. */
export function createOutliner(): Outliner {
  const ids = new Map<string, string>();
  const definitions: string[] = [];
  let lines = 0;
  const define = (face: FaceName, glyph: number): string | undefined => {
    const key = `${face}:${glyph}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const path = glyphPath(face, glyph);
    if (path === '') return undefined;
    const id = `g${ids.size.toString(36)}`;
    ids.set(key, id);
    definitions.push(`<path id="${id}" d="${path}"/>`);
    return id;
  };
  return {
    definitions: () => definitions.join(''),
    set({ text, x, y, size, face, anchor, isItalic, transform, fill, halo }) {
      const { width, glyphs } = shapeText(face, text);
      const start = anchor === 'end' ? width : anchor === 'middle' ? Math.round(width / 2) : 0;
      const uses = glyphs
        .map((glyph) => {
          const id = define(face, glyph.id);
          if (id === undefined) return '';
          const at = glyph.x - start;
          return `<use href="#${id}"${at === 0 ? '' : ` x="${at}"`}/>`;
        })
        .join('');
      if (uses === '') return '';
      const scale = size / EM[face];
      const place = [transform, `translate(${digits(x, 2)} ${digits(y, 2)})`, `scale(${digits(scale, 4)})`];
      if (isItalic) place.push(`skewX(${SLANT})`);
      const open = `<g transform="${place.filter(Boolean).join('')}" fill="${fill}"`;
      if (!halo) return `${open}>${uses}</g>`;
      const id = `t${(lines++).toString(36)}`;
      const around = `stroke="${halo.color}" stroke-width="${digits(halo.width / scale, 0)}" stroke-linejoin="round"`;
      return `${open}><g ${around}><g id="${id}">${uses}</g></g><use href="#${id}"/></g>`;
    },
  };
}

function digits(value: number, count: number): string {
  return String(Number(value.toFixed(count)));
}
