import { describe, expect, it } from 'vitest';
import { openPack } from '../../../src/browser/pack-reader.ts';
import { PACK_SIZE, ZIP_SIZE } from '../../../src/site/offline/sizes.ts';
import { takeAlong } from '../../../src/site/offline/take-along.ts';
import { unzip } from '../../unzip.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`;
const SITE = new Map(
  Object.entries({
    'index.html': page('home'),
    'data/index.html': page(`<p data-web-only><a href="../site.zip">zip</a> ${ZIP_SIZE}</p><p>${PACK_SIZE}</p>`),
    'data/events.csv': 'a,b',
    'cards/home.png': 'card',
    'embed/chart/x.light.svg': 'still',
    'charts/x.html': page('<p data-web-only><a href="../embed/chart/x.light.svg">SVG</a></p>'),
    'embed/lanes.html': page('embed'),
    'embed/index.html': page('<p data-zip-only>gone</p><p data-web-only>builder</p>'),
  }).map(([path, text]) => [path, Buffer.from(text)]),
);

const packOf = async (files: ReadonlyMap<string, Buffer>) => {
  const [, pack] = [...files].find(([path]) => path.endsWith('.pack'))!;
  return openPack(new Blob([new Uint8Array(pack)]));
};

describe('takeAlong', async () => {
  const written = await takeAlong(SITE);
  const zipped = unzip(written.get('site.zip')!);

  it('says how large the zip is, and offers none in the zip', () => {
    expect(written.get('data/index.html')!.toString()).toMatch(/zip<\/a> [\d.]+ kB<\/p><p>[\d.]+ kB</);
    expect(zipped.get('data/index.html')!.toString()).not.toMatch(/site\.zip|\u2402/);
  });
  it('zips all but pictures and pages for other sites and links to them, and nothing that browsers would keep once more', () => {
    expect([...zipped.keys()]).toEqual(
      [...SITE.keys(), 'offline.js'].filter((path) => !/^cards|svg$|^embed.lanes/.test(path)).toSorted(),
    );
    expect(zipped.get('embed/index.html')!.toString()).toBe(page('<p data-zip-only>gone</p>'));
    expect(written.get('embed/index.html')!.toString()).toBe(page('<p data-web-only>builder</p>'));
    expect(zipped.get('offline.js')).toHaveLength(0);
    expect(zipped.get('charts/x.html')!.toString()).not.toContain('svg');
    expect(written.has('charts/x.html')).toBe(false);
  });
  it('keeps pages on the device, without embeds and data files', async () => {
    const pack = await packOf(written);
    expect([...SITE.keys()].filter((path) => pack.has(path))).toEqual([
      'index.html',
      'data/index.html',
      'charts/x.html',
      'embed/index.html',
    ]);
    expect(Buffer.from((await pack.read('data/index.html'))!)).toEqual(written.get('data/index.html'));
  });
  it('names the pack by what is in it, and makes the same of the same', async () => {
    const changed = await takeAlong(new Map([...SITE, ['index.html', Buffer.from(page('changed'))]]));
    expect(changed.get('sw.js')).not.toEqual(written.get('sw.js'));
    expect(await takeAlong(SITE)).toEqual(written);
  });
});
