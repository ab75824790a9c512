/** Files as a zip of which every byte follows from them. */
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** The first day that a zip can name. */
const EPOCH = [1980, 0, 1] as const;

/** Pictures that are compressed already gain nothing. */
const PACKED = /\.(png|pack)$/;

/** Zips files by path, in alphabetical order and without the time of day or the owner. */
export async function zipFiles(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  // A zip holds local time, so the same numbers wherever it is made.
  const options = { mtime: new Date(...EPOCH), mode: 0o100644, forceDosTimestamp: true };
  for (const [path, content] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    zip.addBuffer(content, path, { ...options, compress: !PACKED.test(path) });
  zip.end();
  return buffer(zip.outputStream as NodeJS.ReadableStream);
}
