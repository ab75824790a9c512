/** The faces that pictures are set in: texts measured and shaped, glyphs as outlines, so that no reader needs the fonts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { KNOWN_LANGUAGES } from '../../core/model/text.ts';
import { LANGUAGES } from '../../i18n/given.ts';
import { packPath } from './pack-path.ts';

const FILES = {
  sans: '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  'sans-bold': '@expo-google-fonts/noto-sans-jp/600SemiBold/NotoSansJP_600SemiBold.ttf',
  serif: '@expo-google-fonts/noto-serif-jp/600SemiBold/NotoSerifJP_600SemiBold.ttf',
} as const;

export type FaceName = keyof typeof FILES;

/** A text set in one line: its width, and where each glyph begins; in units of the em. */
export interface Run {
  readonly width: number;
  readonly glyphs: readonly { readonly id: number; readonly x: number }[];
}

/** Units of the em that outlines and runs are given in: coarse where texts are small, since every digit is written out. */
export const EM: Readonly<Record<FaceName, number>> = { sans: 80, 'sans-bold': 80, serif: 160 };

const FONT_EM = 1000;

const require = createRequire(import.meta.url);
const open = remember((face: FaceName) => new Font(new Face(new Blob(readFileSync(require.resolve(FILES[face]))))));
const runs = remember((key: string) => shapeRun(...(JSON.parse(key) as [FaceName, string])));
const paths = remember((key: string) => {
  const [face, id] = JSON.parse(key) as [FaceName, number];
  return packPath(open(face).glyphToPath(id), EM[face] / FONT_EM);
});

/**
 * Shapes one line of text, with kerning. What the face lacks throws in languages for which the faces were chosen; in a history
 * of others it is set as the face's sign for it, and told once a script: a page in words is worth more than no page.
 */
export function shapeText(face: FaceName, text: string): Run {
  return runs(JSON.stringify([face, text]));
}

/** The width of one line of text. @param size font size @returns in the units of `size` */
export function measureText(face: FaceName, text: string, size: number): number {
  return (shapeText(face, text).width / EM[face]) * size;
}

/** The outline of a glyph as path data in units of the em, y downwards from the base line; empty for a space. */
export function glyphPath(face: FaceName, id: number): string {
  return paths(JSON.stringify([face, id]));
}

function shapeRun(face: FaceName, text: string): Run {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(open(face), buffer);
  let x = 0;
  const glyphs = buffer.getGlyphInfosAndPositions().map(({ codepoint: id, cluster, xAdvance = 0, xOffset = 0 }) => {
    if (id === 0) tellMissing(String.fromCodePoint(text.codePointAt(cluster)!));
    const at = x + xOffset;
    x += xAdvance;
    return { id, x: scaled(at, face) };
  });
  return { width: scaled(x, face), glyphs };
}

const isMadeFor = LANGUAGES.every((lang) => KNOWN_LANGUAGES.includes(lang));
const told = new Set<string>();

function tellMissing(letter: string): void {
  if (isMadeFor) throw new Error(`missing glyph ${JSON.stringify(letter)}`);
  // Letters are told once for the block of Unicode that they lie in, which is mostly that of their script.
  const block = String(letter.codePointAt(0)! >> 8);
  if (told.has(block)) return;
  told.add(block);
  console.warn(`pictures: the fonts have no ${JSON.stringify(letter)} and its like, which pictures show as boxes`);
}

function scaled(value: number, face: FaceName): number {
  return Math.round((value * EM[face]) / FONT_EM);
}

function remember<In, Out>(compute: (input: In) => Out): (input: In) => Out {
  const known = new Map<In, Out>();
  return (input) => {
    const there = known.get(input);
    if (there !== undefined) return there;
    const made = compute(input);
    known.set(input, made);
    return made;
  };
}
