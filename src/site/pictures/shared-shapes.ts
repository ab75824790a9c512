/** Shapes that stand in several places of a picture, such as marks of one kind: written once, and used wherever they stand. */

/** A group that moves what it holds and does nothing else; it holds no groups. */
const PLACED = /<g transform="translate\((-?[\d.]+)[ ,](-?[\d.]+)\)">((?:<(?!\/?g\b)[^>]*>)+)<\/g>/g;
/** One element without content, in which there is no room for another transform. */
const LONE = /^<\w+(?![^>]*\btransform=)[^>]*\/>$/;
/** Characters that a definition, and that each use of one, takes around the shape. */
const [DEFINITION, USE, PLACE] = [9, 24, 30];

/** The drawing with shapes by name, and their definitions. Names are `s` with a number. */
export function shareShapes(drawing: string): { readonly drawing: string; readonly definitions: string } {
  const counts = new Map<string, number>();
  for (const [, , , shape = ''] of drawing.matchAll(PLACED)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const shared = [...counts].filter(([shape, n]) => shape.length + DEFINITION + n * USE < n * (shape.length + PLACE));
  const names = new Map(shared.map(([shape], index) => [shape, `s${index.toString(36)}`]));
  return {
    drawing: drawing.replace(PLACED, (placed: string, x: string, y: string, shape: string) => {
      const name = names.get(shape);
      if (name) return `<use href="#${name}" x="${x}" y="${y}"/>`;
      return LONE.test(shape) ? shape.replace(/^<\w+/, `$& transform="translate(${x} ${y})"`) : placed;
    }),
    definitions: [...names]
      .map(([shape, name]) =>
        LONE.test(shape) ? shape.replace(/^<\w+/, `$& id="${name}"`) : `<g id="${name}">${shape}</g>`,
      )
      .join(''),
  };
}
