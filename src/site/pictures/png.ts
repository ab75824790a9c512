/** A frozen picture as a PNG with a palette, no larger than a page can afford. */
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { mergeColors, type Indexed } from './quantize.ts';

/** Bytes that no picture exceeds. */
export const MOST_BYTES = 200_000;

/** How far colours may be merged, the finest first; the next is tried where a picture is too large. */
const DISTANCES = [48, 64];
const DPI = 72;
/** Colours that fit into half a byte. */
const FEW = 16;
const INDEXED = 3;

/**
 * Rasterizes an SVG picture. `scale` is pixels of the outcome to one of the picture.
 * Throws if it is too large even with few colours.
 */
export async function rasterize(svg: string, scale: number): Promise<Uint8Array> {
  const { data, info } = await sharp(Buffer.from(svg), { density: DPI * scale })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colors = new Uint32Array(data.buffer, data.byteOffset, info.width * info.height);
  for (const distance of DISTANCES) {
    const png = encodePng(mergeColors(colors, distance), info.width);
    if (png.length <= MOST_BYTES) return png;
  }
  throw new Error(`too large picture ${info.width} × ${info.height}`);
}

/** The bytes of a PNG file, as ISO/IEC 15948 has them. */
export function encodePng({ pixels, palette }: Indexed, width: number): Uint8Array {
  const height = pixels.length / width;
  const depth = palette.length <= FEW ? 4 : 8;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, INDEXED, 0, 0, 0], 8);
  const rows = depth === 4 ? halfRows(pixels, width) : wholeRows(pixels, width);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => [color & 255, (color >> 8) & 255, (color >> 16) & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 8 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Rows of one byte a pixel, each after a byte that says it is not filtered. */
function wholeRows(pixels: Uint8Array, width: number): Uint8Array {
  const height = pixels.length / width;
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return rows;
}

/** The same with two pixels a byte. */
function halfRows(pixels: Uint8Array, width: number): Uint8Array {
  const height = pixels.length / width;
  const bytes = Math.ceil(width / 2);
  const rows = new Uint8Array(height * (bytes + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (bytes + 1) + 1 + (x >> 1)]! |= pixels[y * width + x]! << (x % 2 === 0 ? 4 : 0);
  return rows;
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
