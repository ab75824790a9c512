/** A view as a picture that stands alone: its name, its drawing, and whose it is. */
import type { Recorded } from '../core/model/record.ts';
import type { Lang } from '../core/model/text.ts';
import { TAKE } from '../i18n/take.ts';
import { copyDrawing } from './copy-drawing.ts';
import { createSvg } from '../draw/svg-element.ts';
import { plainColor } from './svg-paint.ts';

/** A picture as the text of an SVG file, and its size in pixels. */
export interface Picture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

interface Captions {
  readonly site: Recorded['site'];
  readonly title: string;
  readonly address: string | undefined;
  readonly lang: Lang;
}

const EDGE = 20;
const TITLE = { size: 20, leading: 27 } as const;
const SOURCE = { size: 12, leading: 18 } as const;
const GAP = 14;
/** What begins no line, and what ends none. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}〜年月日件社]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** Draws an element of the page in the style that the page has now. */
export function drawPicture(drawing: HTMLElement, { site, title, address, lang }: Captions): Picture {
  const { group, width: drawn, height: drawnHeight } = copyDrawing(drawing);
  const width = Math.ceil(drawn + 2 * EDGE);
  const root = getComputedStyle(document.documentElement);
  const serif = getComputedStyle(document.querySelector('h1')!).fontFamily;
  const source = [TAKE[lang].source(site.title[lang], site.release), address].filter((one) => one !== undefined);
  const muted = plainColor(resolveColor('--muted')).color;
  const lines = [
    ...setLines(title, lang, width - 2 * EDGE, { ...TITLE, family: serif, weight: 600 }),
    ...source.flatMap((text) =>
      setLines(text, lang, width - 2 * EDGE, { ...SOURCE, family: root.fontFamily, weight: 400 }),
    ),
  ];
  const isTitle = (line: SetLine) => line.size === TITLE.size;
  const top = EDGE + lines.filter(isTitle).length * TITLE.leading + GAP;
  const height = Math.ceil(
    top + drawnHeight + GAP + lines.filter((line) => !isTitle(line)).length * SOURCE.leading + EDGE,
  );

  const svg = createSvg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, lang, role: 'img' });
  svg.setAttribute('aria-labelledby', 'name source');
  const [name, description] = [createSvg('title', { id: 'name' }), createSvg('desc', { id: 'source' })];
  name.textContent = title;
  description.textContent = source.join(' ');
  svg.append(name, description, createSvg('rect', { width, height, fill: plainColor(root.backgroundColor).color }));
  let y = EDGE;
  for (const line of lines) {
    if (!isTitle(line)) continue;
    svg.append(textOf(line, y + line.size, plainColor(root.color).color));
    y += line.leading;
  }
  group.setAttribute('transform', `translate(${EDGE} ${top})`);
  svg.append(group);
  y = top + drawnHeight + GAP;
  for (const line of lines) {
    if (isTitle(line)) continue;
    svg.append(textOf(line, y + line.size, muted));
    y += line.leading;
  }
  return { text: new XMLSerializer().serializeToString(svg), width, height };
}

interface Type {
  readonly size: number;
  readonly leading: number;
  readonly family: string;
  readonly weight: number;
}

interface SetLine extends Type {
  readonly words: string;
}

/** Breaks a text into lines between words, as its language has them. */
function setLines(text: string, lang: Lang, width: number, type: Type): SetLine[] {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `${type.weight} ${type.size}px ${type.family}`;
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text))
    if (pieces.length > 0 && (CLOSING.test(segment) || OPENING.test(pieces.at(-1)!)))
      pieces.push(pieces.pop()! + segment);
    else pieces.push(segment);
  const lines = [''];
  for (const piece of pieces) {
    if (lines.at(-1) !== '' && context.measureText((lines.at(-1)! + piece).trimEnd()).width > width) lines.push('');
    lines.push(lines.pop()! + piece);
  }
  return lines.map((words) => ({ ...type, words: words.trim() }));
}

function textOf({ words, size, family, weight }: SetLine, y: number, fill: string): SVGElement {
  const text = createSvg('text', { x: EDGE, y, fill, 'font-family': family, 'font-size': size, 'font-weight': weight });
  text.textContent = words;
  return text;
}

/** A custom property as a colour: only an element that wears it knows. */
function resolveColor(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
