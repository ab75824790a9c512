/** Lines of glyphs in the markup of a picture: each glyph is the use of a definition, at its place on the line. */

/** Glyphs one after the other. */
export const RUN = /(?:<use href="#g\w+"(?: x="-?\d+")?\/>)+/g;

const GLYPH = /<use href="#(\w+)"(?: x="(-?\d+)")?\/>/g;
/** A line without a halo, as a group of its own. */
const LINE = new RegExp(
  `<g transform="translate\\((-?[\\d.]+) (-?[\\d.]+)\\)scale\\(([\\d.]+)\\)" fill="([^"]+)">(${RUN.source})</g>`,
  'g',
);
const END = '</g>';

/** The use of a glyph, `x` units from the beginning of its line. */
export function formatUse(id: string, x: number): string {
  return `<use href="#${id}"${x === 0 ? '' : ` x="${x}"`}/>`;
}

/** The glyphs of a run. */
export function listGlyphs(run: string): { readonly id: string; readonly x: number }[] {
  return [...run.matchAll(GLYPH)].map(([, id = '', x = '0']) => ({ id, x: Number(x) }));
}

/** The drawing in which lines that follow each other on one base line, such as the years of an axis, are one group. */
export function joinLines(drawing: string): string {
  let [text, end] = ['', 0];
  let last: { readonly look: string; readonly x: number } | undefined;
  for (const match of drawing.matchAll(LINE)) {
    const [line, x = '', y = '', scale = '', fill = '', run = ''] = match;
    const look = [y, scale, fill].join();
    if (last?.look === look && match.index === end) {
      const moved = Math.round((Number(x) - last.x) / Number(scale));
      const glyphs = listGlyphs(run).map((glyph) => formatUse(glyph.id, glyph.x + moved));
      text = text.slice(0, -END.length) + glyphs.join('') + END;
    } else {
      text += drawing.slice(end, match.index) + line;
      last = { look, x: Number(x) };
    }
    end = match.index + line.length;
  }
  return text + drawing.slice(end);
}
