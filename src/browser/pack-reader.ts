/** Reads files out of a pack, unpacking no more than the chunk that holds one. */
import { COMPRESSION, HEAD, placesOf, type PackIndex } from '../core/offline/pack-format.ts';

export interface PackReader {
  has(path: string): boolean;
  /** The content of a file; undefined if the pack does not hold it. */
  read(path: string): Promise<ArrayBuffer | undefined>;
}

/** Opens a pack. Throws if it is none. */
export async function openPack(pack: Blob): Promise<PackReader> {
  const head = new DataView(await pack.slice(0, HEAD).arrayBuffer());
  const first = HEAD + head.getUint32(0, true);
  const index = JSON.parse(new TextDecoder().decode(await unpack(pack.slice(HEAD, first)))) as PackIndex;
  const places = placesOf(index);
  return {
    has: (path) => places.has(path),
    async read(path) {
      const place = places.get(path);
      if (!place) return undefined;
      const [start, end] = place.chunk;
      return (await unpack(pack.slice(first + start, first + end))).slice(...place.file);
    },
  };
}

function unpack(part: Blob): Promise<ArrayBuffer> {
  return new Response(part.stream().pipeThrough(new DecompressionStream(COMPRESSION))).arrayBuffer();
}
