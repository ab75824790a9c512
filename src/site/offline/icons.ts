/** The icons of the site as pictures, made from the one that is drawn. */
import sharp from 'sharp';

export interface Icon {
  /** Without its ending. */
  readonly name: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** The share that the drawing takes: a device may cut a maskable one to a circle of four fifths. */
  readonly share: number;
  /** What a device may use it for, as in a manifest; undefined for one that a page links. */
  readonly purpose?: 'any' | 'maskable';
}

/** What icons and the bars of the application stand on, as in `styles/tokens.css`. */
export const PAPER = '#fffdf8';

export const ICONS: readonly Icon[] = [
  { name: 'icon-192', size: 192, share: 0.84, purpose: 'any' },
  { name: 'icon-512', size: 512, share: 0.84, purpose: 'any' },
  { name: 'icon-maskable', size: 512, share: 0.6, purpose: 'maskable' },
  { name: 'apple-touch-icon', size: 180, share: 0.74 },
];

const DRAWING = 'public/icon.svg';
/** Pixels of the drawing at the density that SVG is read at unless told otherwise. */
const DRAWN = { size: 32, density: 72 };

/** Draws an icon as PNG. */
export async function drawIcon({ size, share }: Icon): Promise<Buffer> {
  const inner = Math.round(size * share);
  const before = Math.floor((size - inner) / 2);
  const after = size - inner - before;
  return sharp(DRAWING, { density: (DRAWN.density * inner) / DRAWN.size })
    .resize(inner, inner, { fit: 'contain', background: PAPER })
    .extend({ top: before, left: before, bottom: after, right: after, background: PAPER })
    .flatten({ background: PAPER })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}
