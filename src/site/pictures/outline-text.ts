/** Texts of a picture as outlines: every glyph is written once, and used wherever else it stands. */
import { formatUse, joinLines, listGlyphs, RUN } from './glyph-lines.ts';
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
  /** The drawing with each glyph in its place that stands nowhere else, and the definitions of the others. */
  finish(drawing: string): { readonly drawing: string; readonly definitions: string };
}

/** Slant of letters whose face has no italics, in degrees. */
const SLANT = -9;

/** Characters that a definition, and that each use of one, takes around the outline. */
const [DEFINITION, USE, PLACE] = [20, 23, 4];

/** Whether to use a glyph from a definition takes less than to write it wherever it stands. */
function isShared({ path, uses }: { readonly path: string; readonly uses: number }): boolean {
  return uses > 1 && path.length + DEFINITION + uses * USE < uses * (path.length + PLACE);
}

/** Short names of glyphs: letters alone, of which one or two are enough. With `d`, `f`, `s` and `t` begin the names of what else has one. */
const LETTERS = 'abceghijklmnopqruvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function nameGlyph(index: number): string {
  const letter = LETTERS[index % LETTERS.length]!;
  return index < LETTERS.length ? letter : nameGlyph(Math.floor(index / LETTERS.length) - 1) + letter;
}

/** The same path data, begun at a place on the base line. */
function placePath(path: string, x: number): string {
  return path.replace(/^m(-?\d+) ?(-?\d+)/, (_, dx: string, dy: string) => {
    const y = dy.startsWith('-') ? dy : ` ${dy}`;
    return `M${x + Number(dx)}${y}`;
  });
}

/** Creates the outlines of one picture. */
export function createOutliner(): Outliner {
  const ids = new Map<string, string>();
  const defined = new Map<string, { readonly path: string; uses: number }>();
  let lines = 0;
  const define = (face: FaceName, glyph: number): string | undefined => {
    const path = glyphPath(face, glyph);
    if (path === '') return undefined;
    const key = `${face}:${glyph}`;
    const id = ids.get(key) ?? `g${ids.size.toString(36)}`;
    ids.set(key, id);
    defined.set(id, { path, uses: (defined.get(id)?.uses ?? 0) + 1 });
    return id;
  };
  return {
    finish(drawing) {
      const shared = [...defined].filter(([, glyph]) => isShared(glyph)).sort((a, b) => b[1].uses - a[1].uses);
      const names = new Map(shared.map(([id], index) => [id, nameGlyph(index)]));
      return {
        drawing: joinLines(drawing).replace(RUN, (run) => {
          let [uses, own] = ['', ''];
          for (const { id, x } of listGlyphs(run)) {
            const name = names.get(id);
            if (name) uses += formatUse(name, x);
            else own += placePath(defined.get(id)!.path, x);
          }
          return uses + (own && `<path d="${own}"/>`);
        }),
        definitions: shared.map(([id, { path }]) => `<path id="${names.get(id)!}" d="${path}"/>`).join(''),
      };
    },
    set({ text, x, y, size, face, anchor, isItalic, transform, fill, halo }) {
      const { width, glyphs } = shapeText(face, text);
      const start = anchor === 'end' ? width : anchor === 'middle' ? Math.round(width / 2) : 0;
      const uses = glyphs
        .map((glyph) => {
          const id = define(face, glyph.id);
          if (id === undefined) return '';
          return formatUse(id, glyph.x - start);
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
