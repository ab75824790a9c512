/**
 * The form of a pack: many files as one, compressed in chunks, of which one at a time is unpacked to read a file. Four
 * bytes hold the length of the index (little-endian), then comes the index as compressed JSON, then the chunks.
 */

/** A chunk: its length in the pack in bytes, and the files in it, one after the other, with their lengths unpacked. */
export interface Chunk {
  readonly bytes: number;
  readonly files: readonly (readonly [path: string, length: number])[];
}

export type PackIndex = readonly Chunk[];

/** Bytes before the index. */
export const HEAD = 4;

/** How chunks and index are compressed: every browser that has service workers and streams knows it. */
export const COMPRESSION = 'gzip';

/** Where a file lies: its chunk from the beginning of the first one, and its place in the unpacked chunk; in bytes, ends exclusive. */
export interface Place {
  readonly chunk: readonly [start: number, end: number];
  readonly file: readonly [start: number, end: number];
}

/** The places of all files of a pack, by path. */
export function placesOf(index: PackIndex): Map<string, Place> {
  const places = new Map<string, Place>();
  let start = 0;
  for (const { bytes, files } of index) {
    let at = 0;
    for (const [path, length] of files) {
      places.set(path, { chunk: [start, start + bytes], file: [at, at + length] });
      at += length;
    }
    start += bytes;
  }
  return places;
}
