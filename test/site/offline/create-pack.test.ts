import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPack } from '../../../src/browser/pack-reader.ts';
import { createPacker } from '../../../src/site/offline/create-pack.ts';

const anyFiles = fc
  .dictionary(fc.string(), fc.uint8Array({ maxLength: 90_000, size: 'max' }), { maxKeys: 8 })
  .map((files) => new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)])));

describe('createPacker', () => {
  it('makes packs that give back every file, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, async (files) => {
        const pack = await openPack(new Blob([new Uint8Array(await createPacker()(files))]));
        for (const [path, content] of files) expect(Buffer.from((await pack.read(path))!)).toEqual(content);
        expect(await pack.read('no such file')).toBeUndefined();
      }),
      { numRuns: 12 },
    );
  });
  it('makes the same pack of the same files, in whatever order they come', async () => {
    const files = new Map(['a', 'b', 'c'].map((path) => [path, Buffer.from(path.repeat(200_000))]));
    const other = new Map([...files].reverse());
    expect(await createPacker()(files)).toEqual(await createPacker()(other));
  });
});
