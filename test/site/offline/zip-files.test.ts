import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zipFiles } from '../../../src/site/offline/zip-files.ts';
import { unzip } from '../../unzip.ts';

const anyFiles = fc
  .dictionary(
    fc.stringMatching(/^[a-zé年][\w-]{0,8}(\/[\w-]{1,8}){0,2}\.(html|png)$/),
    fc.uint8Array({ maxLength: 3_000 }),
  )
  .map((files) => new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)])));

describe('zipFiles', () => {
  it('keeps every file, byte for byte, in alphabetical order', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, async (files) => {
        const found = unzip(await zipFiles(files));
        expect([...found.keys()]).toEqual([...files.keys()].toSorted());
        for (const [path, content] of files) expect(found.get(path)).toEqual(content);
      }),
      { numRuns: 30 },
    );
  });
  it('makes the same zip of the same files, in any order, and at any time', async () => {
    const files = new Map(['b.html', 'a.png', 'c/d.html'].map((path) => [path, Buffer.from(path.repeat(500))]));
    const zip = await zipFiles(files);
    expect(await zipFiles(new Map([...files].reverse()))).toEqual(zip);
    // Midnight of the first day that a zip can name: it holds no zone of time.
    expect([zip.readUInt16LE(10), zip.readUInt16LE(12)]).toEqual([0, 0x21]);
  });
  it('does not press pictures twice', async () => {
    const picture = Buffer.alloc(10_000);
    expect((await zipFiles(new Map([['a.png', picture]]))).length).toBeGreaterThan(picture.length);
    expect((await zipFiles(new Map([['a.svg', picture]]))).length).toBeLessThan(picture.length / 10);
  });
});
