/** Values of the style sheets worked out to what any program draws: colours as hex, lengths as pixels. */
import type { Style } from '../../core/query/query.ts';

/** Works out variables, the colour of the style and mixtures; an unknown variable without a fallback gives an empty text. */
export function resolveValue(value: string, variables: ReadonlyMap<string, string>, style: Style): string {
  let text = value;
  for (;;) {
    const call = innermostCall(text);
    if (!call) return text.trim();
    const { start, end, name, inputs } = call;
    text = text.slice(0, start) + apply(name, inputs, variables, style) + text.slice(end);
  }
}

/** Pixels of a length in px, rem, em or without a unit; undefined for anything else. */
export function parseLength(text: string, em: number): number | undefined {
  const found = /^(-?[\d.]+)(px|rem|em)?$/.exec(text.trim());
  if (!found) return undefined;
  return Number(found[1]) * (found[2] === 'rem' ? 16 : found[2] === 'em' ? em : 1);
}

/** Size in pixels, weight and family of a `font` shorthand; throws if it is none. */
export function parseFont(value: string): { weight: string; size: string; family: string } {
  const found = /^(?:italic\s+)?(?:(\d{3}|bold|normal)\s+)?([\d.]+(?:px|rem|em))(?:\/\S+)?\s+(.+)$/s.exec(value);
  if (!found) throw new Error(`invalid font ${value}`);
  return { weight: found[1] ?? '400', size: found[2]!, family: found[3]! };
}

const CALL = /(var|light-dark|color-mix)\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g;

interface Call {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly inputs: string[];
}

function innermostCall(text: string): Call | undefined {
  for (const found of text.matchAll(CALL)) {
    const inner = found[2]!;
    if (/(var|light-dark|color-mix)\(/.test(inner)) {
      const nested = innermostCall(inner)!;
      const shift = found.index + found[1]!.length + 1;
      return { ...nested, start: nested.start + shift, end: nested.end + shift };
    }
    const inputs = inner.split(/,(?![^(]*\))/).map((one) => one.trim());
    return { start: found.index, end: found.index + found[0].length, name: found[1]!, inputs };
  }
  return undefined;
}

function apply(name: string, inputs: string[], variables: ReadonlyMap<string, string>, style: Style): string {
  if (name === 'var') return variables.get(inputs[0]!) ?? inputs.slice(1).join(',');
  if (name === 'light-dark') return (style === 'light' ? inputs[0] : inputs[1]) ?? '';
  return mix(inputs[1] ?? '', inputs[2] ?? '');
}

/** `#aabbcc 55%` with the rest of another colour; with `transparent` it becomes a colour with an alpha. */
function mix(one: string, other: string): string {
  const [color, percent = '50%'] = one.split(/\s+/) as [string, string?];
  const share = parseFloat(percent) / 100;
  if (other === 'transparent') return color + hex(share * 255);
  const [a, b] = [channels(color), channels(other)];
  return `#${a.map((value, i) => hex(value * share + b[i]! * (1 - share))).join('')}`;
}

function channels(color: string): number[] {
  if (!/^#[\da-f]{6}$/i.test(color)) throw new Error(`invalid colour ${color}`);
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0');
}
