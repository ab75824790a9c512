/** Places in nested drawings as places in the picture: percentages as pixels, stretched paths as drawn. */
import { round } from '../../draw/round.ts';

/** The drawing that percentages refer to. `stretch` is how far paths are stretched whose strokes are not. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly stretch?: readonly [x: number, y: number];
}

const ALONG_X = new Set(['x', 'x1', 'x2', 'cx', 'width', 'rx']);
const ALONG_Y = new Set(['y', 'y1', 'y2', 'cy', 'height', 'ry']);

/** An attribute's value with a percentage worked out in a viewport. */
export function resolvePercent(name: string, value: string, { width, height }: Viewport): string {
  if (!value.endsWith('%')) return value;
  const of = ALONG_X.has(name) ? width : ALONG_Y.has(name) ? height : undefined;
  return of === undefined ? value : String(round((parseFloat(value) / 100) * of));
}

/** What holds inside an `svg` element that lies in a drawing; the transform to its place, or its place as attributes. */
export function nestedViewport(element: Element, outer: Viewport): { transform: string; box: string; view: Viewport } {
  const pixels = (name: string, fallback: number) => {
    const value = element.getAttribute(name);
    return value === null ? fallback : parseFloat(resolvePercent(name, value, outer));
  };
  const [x, y] = [pixels('x', 0), pixels('y', 0)];
  const [width, height] = [pixels('width', outer.width), pixels('height', outer.height)];
  const box = element
    .getAttribute('viewBox')
    ?.split(/[\s,]+/)
    .map(Number) ?? [0, 0, width, height];
  const [left, top, across, down] = box as [number, number, number, number];
  const [scaleX, scaleY] = [width / across, height / down];
  const place = { x, y, width, height };
  const sides = Object.entries(place).map(([name, value]) => ` ${name}="${round(value)}"`);
  const written = `${sides.join('')} viewBox="${box.map(round).join(' ')}"`;
  if (element.getAttribute('preserveAspectRatio') === 'none')
    return {
      transform: translate(x, y),
      box: written,
      view: { width: across, height: down, stretch: [scaleX, scaleY] },
    };
  const scale = Math.min(scaleX, scaleY);
  const move = translate(x - left * scale, y - top * scale);
  const transform = Math.abs(scale - 1) < 1e-3 ? move : `${move}scale(${Number(scale.toFixed(4))})`;
  return { transform, box: written, view: { width: across, height: down } };
}

/** Path data of moves and vertical lines (`M`, `v`) stretched. Throws on other steps. */
export function stretchPath(path: string, [scaleX, scaleY]: readonly [number, number]): string {
  return path.replace(/([A-Za-z])([^A-Za-z]*)/g, (_, step: string, numbers: string) => {
    const values = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (step === 'M') return `M${round(values[0]! * scaleX)} ${round(values[1]! * scaleY)}`;
    if (step === 'v') return `v${round(values[0]! * scaleY)}`;
    throw new Error(`unknown step ${step}`);
  });
}

function translate(x: number, y: number): string {
  return x === 0 && y === 0 ? '' : `translate(${round(x)} ${round(y)})`;
}
