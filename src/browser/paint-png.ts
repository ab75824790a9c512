/** A picture in pixels, painted by the browser from its SVG; nothing is asked of any host. */
import type { Picture } from './view-picture.ts';

/** Pixels of the picture to one of the page. */
const DENSITY = 2;
/** What browsers allow a canvas: pixels along a side, and in all. */
const LONGEST = 16_384;
const LARGEST = 16_777_216;

/** Paints at twice the size, or as large as a canvas may be; undefined if the browser refuses. */
export async function paintPng({ text, width, height }: Picture): Promise<Blob | undefined> {
  const scale = Math.min(DENSITY, LONGEST / width, LONGEST / height, Math.sqrt(LARGEST / (width * height)));
  const image = new Image();
  // An address with its data is of no other origin, also on a disk, so the canvas may be read.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  try {
    await image.decode();
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return (await new Promise<Blob | null>((taken) => canvas.toBlob(taken, 'image/png'))) ?? undefined;
  } catch {
    return undefined;
  }
}
