/** The picture of who imports whom: a box for each layer, and a line down to each that it imports. */
import type { Layer } from './import-graph.ts';

/** Pixels; the whole fits a phone. */
const WIDTH = 340;
const ROW = 62;
const BOX = { height: 26, letter: 6.4, air: 14 } as const;

interface Box {
  readonly layer: Layer;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Draws the levels as SVG. `title` is what is spoken in place of the picture. */
export function drawImports(levels: readonly (readonly Layer[])[], title: string): string {
  const boxes = placeBoxes(levels);
  const lines = [...boxes.values()].flatMap((box) => box.layer.below.map((name) => drawLine(box, boxes.get(name)!)));
  const height = levels.length * ROW - ROW + BOX.height + 2;
  return [
    `<svg class="imports" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}">`,
    `<g class="lines">${lines.join('')}</g>`,
    ...[...boxes.values()].map(drawBox),
    '</svg>',
  ].join('');
}

function placeBoxes(levels: readonly (readonly Layer[])[]): Map<string, Box> {
  const boxes = new Map<string, Box>();
  levels.forEach((level, row) => {
    // Under those that import it, so that lines are short and cross seldom.
    const wanted = (layer: Layer): number => {
      const above = [...boxes.values()].filter((box) => box.layer.below.includes(layer.name)).map(({ x }) => x);
      return above.length === 0 ? WIDTH : above.reduce((sum, x) => sum + x, 0) / above.length;
    };
    const sorted = level.toSorted((a, b) => wanted(a) - wanted(b));
    sorted.forEach((layer, index) => {
      const x = (WIDTH * (index + 0.5)) / sorted.length;
      boxes.set(layer.name, { layer, x, y: row * ROW + 1, width: labelOf(layer).length * BOX.letter + BOX.air });
    });
  });
  return boxes;
}

const labelOf = ({ name, files }: Layer): string => `${name} ${files}`;

function drawLine(from: Box, to: Box): string {
  const [top, bottom] = [from.y + BOX.height, to.y];
  const bend = (bottom - top) / 2;
  return `<path d="M${from.x} ${top}C${from.x} ${top + bend} ${to.x} ${bottom - bend} ${to.x} ${bottom}"/>`;
}

function drawBox({ layer: { name, files }, x, y, width }: Box): string {
  const group = name.startsWith('core/') ? 'core' : 'edge';
  return (
    `<g class="${group}"><rect x="${x - width / 2}" y="${y}" width="${width}" height="${BOX.height}" rx="4"/>` +
    `<text x="${x}" y="${y + BOX.height / 2 + 4}">${name} <tspan>${files}</tspan></text></g>`
  );
}
