/** What pages show of themselves elsewhere: a small site built for an address, read as other sites read it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { MOST_BYTES } from '../../src/site/pictures/png.ts';
import { CARD } from '../../src/site/pictures/picture.ts';
import { withBuiltSite, type BuiltSite } from './build-site.ts';

/** Where a PNG says how large it is. */
const [WIDTH_AT, HEIGHT_AT] = [16, 20];

test('a consumer of oEmbed reads every page, and every page has a card of the right size', async () => {
  test.setTimeout(180_000);
  const look = async ({ folder, origin }: BuiltSite): Promise<void> => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const pages = files.filter((path) => path.endsWith('.html') && !/(^|\/)embed\/(?!index)/.test(path));
    expect(pages.length).toBeGreaterThan(20);
    for (const path of pages) {
      const page = new JSDOM(readFileSync(join(folder, path))).window.document;
      const said = (name: string) =>
        page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
      const file = (address: string) => readFileSync(join(folder, decodeURI(new URL(address).pathname)));
      expect(page.documentElement.outerHTML.indexOf('+oembed'), path).toBeLessThan(1000);
      const answer = (await extract(`${origin}/${path}`)) as unknown as Record<string, string>;
      expect(answer, path).toMatchObject({ version: '1.0', provider_name: said('og:site_name') });
      if (answer['type'] === 'rich') {
        const frame = new JSDOM(answer['html']).window.document.querySelector('iframe')!;
        const view = new JSDOM(file(frame.src)).window.document;
        expect([frame.height, String(answer['height'])], path).toEqual(Array(2).fill(view.body.dataset['height']));
        expect(view.documentElement.lang).toBe(page.documentElement.lang);
      } else expect(answer, path).toMatchObject({ type: 'photo', url: said('og:image'), ...CARD });

      const card = file(said('og:image'));
      expect(card.length, path).toBeLessThanOrEqual(MOST_BYTES);
      expect({ width: card.readUInt32BE(WIDTH_AT), height: card.readUInt32BE(HEIGHT_AT) }, path).toEqual(CARD);
      expect([said('og:image:width'), said('og:image:height')]).toEqual([String(CARD.width), String(CARD.height)]);
      expect(said('og:locale').slice(0, 2)).toBe(page.documentElement.lang);
      expect(said('twitter:card')).toBe('summary_large_image');
      for (const name of ['og:title', 'og:description', 'og:image:alt']) expect(said(name), path).not.toBe('');
    }
  };
  await withBuiltSite('test/tiny-data', look, { isNamed: true });
});
