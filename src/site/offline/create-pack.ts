/** Writes a pack: what readers keep of the site, as one file. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { HEAD, type Chunk, type PackIndex } from '../../core/offline/pack-format.ts';

/** Chunks of less would compress worse, chunks of more take longer to unpack for one page; bytes. */
const CHUNK = 256_000;

const compress = (data: Uint8Array) => promisify(gzip)(data, { level: constants.Z_BEST_COMPRESSION });

export type Pack = (files: ReadonlyMap<string, Buffer>) => Promise<Buffer>;

/** Creates what packs files by path, alike ones beside each other. Chunks that come again are not compressed again. */
export function createPacker(): Pack {
  const known = new Map<string, Promise<Buffer>>();
  const compressOnce = (data: Buffer) => {
    const key = createHash('sha256').update(data).digest('base64');
    const compressed = known.get(key) ?? compress(data);
    known.set(key, compressed);
    return compressed;
  };
  return async (files) => {
    const groups = groupFiles([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const chunks = await Promise.all(
      groups.map((group) => compressOnce(Buffer.concat(group.map(([, content]) => content)))),
    );
    const index: PackIndex = groups.map((group, number): Chunk => ({
      bytes: chunks[number]!.length,
      files: group.map(([path, content]) => [path, content.length]),
    }));
    const written = await compress(Buffer.from(JSON.stringify(index)));
    const head = Buffer.alloc(HEAD);
    head.writeUInt32LE(written.length);
    return Buffer.concat([head, written, ...chunks]);
  };
}

function groupFiles(files: readonly [string, Buffer][]): [string, Buffer][][] {
  const groups: [string, Buffer][][] = [];
  let room = 0;
  for (const file of files) {
    if (room <= 0) {
      groups.push([]);
      room = CHUNK;
    }
    groups.at(-1)!.push(file);
    room -= file[1].length;
  }
  return groups;
}
