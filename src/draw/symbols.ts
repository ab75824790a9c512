/** The shape of a mark as path data around the origin, one per kind of event. */
import { pathRound, type Path } from 'd3';
import type { Shape } from '../core/model/schema.ts';

/** Draws a form of an area around the origin; those that D3 has too are its forms, which alone would bring all of its curves along. */
type Form = (path: Path, area: number) => void;

const TURN = 2 * Math.PI;

function polygon(path: Path, points: readonly (readonly [number, number])[]): void {
  points.forEach(([x, y], i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
  path.closePath();
}

const circle: Form = (path, area) => {
  const r = Math.sqrt(area / Math.PI);
  path.moveTo(r, 0);
  path.arc(0, 0, r, 0, TURN);
};

const square: Form = (path, area) => {
  const side = Math.sqrt(area);
  path.rect(-side / 2, -side / 2, side, side);
};

const diamond: Form = (path, area) => {
  const r = Math.sqrt(area) * 0.62625;
  polygon(path, [
    [0, -r],
    [r, 0],
    [0, r],
    [-r, 0],
  ]);
};

const triangle: Form = (path, area) => {
  const y = -Math.sqrt(area / (Math.sqrt(3) * 3));
  polygon(path, [
    [0, y * 2],
    [-Math.sqrt(3) * y, -y],
    [Math.sqrt(3) * y, -y],
  ]);
};

const cross: Form = (path, area) => {
  const r = Math.sqrt(area / 5) / 2;
  const corner = [
    [-3 * r, -r],
    [-r, -r],
    [-r, -3 * r],
  ] as const;
  polygon(path, turned(corner, 4));
};

const star: Form = (path, area) => {
  const r = Math.sqrt(area * 0.8908130915292852);
  const inner = r * (Math.sin(TURN / 20) / Math.sin((7 * TURN) / 20));
  const ray = [
    [0, -r],
    [Math.sin(TURN / 10) * inner, -Math.cos(TURN / 10) * inner],
  ] as const;
  polygon(path, turned(ray, 5));
};

const wye: Form = (path, area) => {
  const k = 1 / Math.sqrt(12);
  const r = Math.sqrt(area / ((k / 2 + 1) * 3));
  const arm = [
    [r / 2, r * k],
    [r / 2, r * k + r],
    [-r / 2, r * k + r],
  ] as const;
  polygon(path, turned(arm, 3));
};

/** Points, and the same turned clockwise about the origin until they have gone round. */
function turned(points: readonly (readonly [number, number])[], times: number): [number, number][] {
  return Array.from({ length: times }, (_, i) => {
    const [cos, sin] = [Math.cos((TURN * i) / times), Math.sin((TURN * i) / times)];
    return points.map(([x, y]): [number, number] => [cos * x - sin * y, sin * x + cos * y]);
  }).flat();
}

const hexagon: Form = (path, area) => {
  const r = Math.sqrt((area * 2) / (3 * Math.sqrt(3)));
  polygon(path, turned([[r, 0]], 6));
};

const times: Form = (path, area) => {
  const r = Math.sqrt(area) / 2;
  path.moveTo(-r, -r);
  path.lineTo(r, r);
  path.moveTo(-r, r);
  path.lineTo(r, -r);
};

const SYMBOLS: Record<Shape, { form: Form; area: number }> = {
  circle: { form: circle, area: 1 },
  ring: { form: circle, area: 1 },
  diamond: { form: diamond, area: 1 },
  'diamond-outline': { form: diamond, area: 1 },
  star: { form: star, area: 1.05 },
  triangle: { form: triangle, area: 0.95 },
  'triangle-outline': { form: triangle, area: 0.95 },
  square: { form: square, area: 0.95 },
  'square-outline': { form: square, area: 0.95 },
  wye: { form: wye, area: 1.1 },
  plus: { form: cross, area: 1 },
  hexagon: { form: hexagon, area: 1.05 },
  'hexagon-outline': { form: hexagon, area: 1.05 },
  times: { form: times, area: 0.9 },
};

/** Whether a shape is drawn as a line around paper instead of a filled form. */
export function isOutline(shape: Shape): boolean {
  return shape === 'ring' || shape === 'times' || shape.endsWith('-outline');
}

/** Path data of a shape that looks as large as a circle of this radius (pixels). */
export function symbolPath(shape: Shape, radius: number): string {
  const { form, area } = SYMBOLS[shape];
  const path = pathRound(2);
  form(path, area * Math.PI * radius * radius);
  return path.toString();
}
