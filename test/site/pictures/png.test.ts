import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodePng, rasterize } from '../../../src/site/pictures/png.ts';
import { mergeColors } from '../../../src/site/pictures/quantize.ts';

const color = (red: number, green: number, blue: number): number =>
  (red | (green << 8) | (blue << 16) | (255 << 24)) >>> 0;
const [WHITE, SMOKE, BLACK, BLUE] = [color(255, 255, 255), color(250, 250, 250), color(0, 0, 0), color(0, 0, 255)];

describe('mergeColors', () => {
  it('merges a rare colour with the near one that is more frequent, and keeps far ones', () => {
    const colors = new Uint32Array(2000).fill(WHITE);
    colors.set([SMOKE, BLACK, BLUE], 7);
    const { pixels, palette } = mergeColors(colors, 20);
    expect([...palette].sort()).toEqual([WHITE, BLACK, BLUE].sort());
    expect([...pixels.subarray(6, 11)].map((place) => palette[place])).toEqual([WHITE, WHITE, BLACK, BLUE, WHITE]);
  });
  it('keeps a near colour that covers much', () => {
    const colors = new Uint32Array(2000).fill(WHITE).fill(SMOKE, 1000);
    expect(mergeColors(colors, 20).palette).toHaveLength(2);
  });
});

describe('encodePng', () => {
  it.each([3, 40])('writes %i colours that others read back', async (count) => {
    const palette = Array.from({ length: count }, (_, i) => color(i * 5, 255 - i, i));
    const pixels = Uint8Array.from({ length: 7 * 5 }, (_, i) => (i * 11) % count);
    const { data, info } = await sharp(encodePng({ pixels, palette }, 7)).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, info.channels]).toEqual([7, 5, 3]);
    const read = [...pixels].flatMap((place) => [0, 8, 16].map((shift) => (palette[place]! >> shift) & 255));
    expect([...data]).toEqual(read);
  });
});

it('rasterizes a picture at twice its size', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20" fill="#123456"/></svg>';
  const { width, height } = await sharp(await rasterize(svg, 2)).metadata();
  expect([width, height]).toEqual([60, 40]);
});
