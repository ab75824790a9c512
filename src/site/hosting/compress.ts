/** Compressed variants beside the files of the site, for hosts that send such as they are. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from '../list-files.ts';

const TEXTS = /\.(html|css|js|json|svg|csv|ics|bib|ris|xml|txt)$/;
/** Below this one packet holds the file anyway. */
const LEAST_BYTES = 1024;
/** Stronger ones take minutes for a few percent. */
const BROTLI_QUALITY = 9;
/** The threads that zlib works on. */
const AT_ONCE = 4;

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify<Buffer, object, Buffer>(gzip);

/** Writes `x.br` and `x.gz` beside every text of at least a kilobyte where they are smaller; gives how many bytes they add. */
export async function compressFolder(root: string): Promise<number> {
  const paths = (await listFiles(root)).filter((path) => TEXTS.test(path)).map((path) => join(root, path));
  let bytes = 0;
  const work = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      const added = await compressFile(path);
      bytes += added;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return bytes;
}

async function compressFile(path: string): Promise<number> {
  const content = await readFile(path);
  if (content.length < LEAST_BYTES) return 0;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const variants = [
    [`${path}.br`, await brotliOf(content, { params })],
    [`${path}.gz`, await gzipOf(content, { level: constants.Z_BEST_COMPRESSION })],
  ] as const;
  const smaller = variants.filter(([, packed]) => packed.length < content.length);
  await Promise.all(smaller.map(([variant, packed]) => writeFile(variant, packed)));
  return smaller.reduce((sum, [, packed]) => sum + packed.length, 0);
}
