/** Soft ends: a mask of the style sheet as a gradient of the colour, which every program draws. */
import { round } from '../../draw/round.ts';
import { parseLength } from './css-values.ts';

const PREFIX = 'linear-gradient(to right,';

/**
 * The fill of an element whose mask fades it from left to right: a reference to a gradient, which is added to
 * `definitions`; the colour itself without such a mask. Stops are `transparent` or `#000`, in pixels or percent.
 */
export function fadeOf(element: Element, mask: string | undefined, color: string, definitions: string[]): string {
  if (!mask?.startsWith(PREFIX)) return color;
  const x = Number(element.getAttribute('x') ?? 0);
  const width = Number(element.getAttribute('width') ?? 0);
  if (!(width > 0)) return color;
  const written = mask.slice(PREFIX.length, -1).split(',');
  const stops = written.map((one, i) => {
    const [ink, place] = one.trim().split(/\s+/);
    const alone = i / (written.length - 1);
    const share = place?.endsWith('%')
      ? parseFloat(place) / 100
      : (parseLength(place ?? '', 1) ?? alone * width) / width;
    const opacity = ink === 'transparent' ? ' stop-opacity="0"' : '';
    return `<stop offset="${Math.round(Math.min(1, share) * 1000) / 1000}" stop-color="${color}"${opacity}/>`;
  });
  const id = `f${definitions.length.toString(36)}`;
  const ends = `gradientUnits="userSpaceOnUse" x1="${round(x)}" x2="${round(x + width)}" y1="0" y2="0"`;
  definitions.push(`<linearGradient id="${id}" ${ends}>${stops.join('')}</linearGradient>`);
  return `url(#${id})`;
}
