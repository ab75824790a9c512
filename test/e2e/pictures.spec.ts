/** The pictures of the built site: every one that is promised is there, in its size and light enough, and looks as its page does. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { MOST_BYTES } from '../../src/site/pictures/png.ts';
import { CARD, listPictures } from '../../src/site/pictures/picture.ts';
import { readChronicle } from '../../src/site/read-data.ts';
import { expect, FOLDER, test } from './site.ts';

const [WIDTH_AT, HEIGHT_AT] = [16, 20];

test('every picture is there, in its size and light enough', () => {
  for (const { form, files } of listPictures(readChronicle()))
    for (const { path, format } of files) {
      const file = join(FOLDER, path);
      if (format === 'svg') {
        const svg = readFileSync(file, 'utf8');
        expect(svg, path).toMatch(/^<svg .*<title id="t">[^<]+<.*<\/svg>$/s);
        // Nothing in it is left to the fonts, the sheets or the network of whoever shows it.
        expect(svg, path).not.toMatch(/<(text|style|script|image|a)\b|href="(?!#)|url\((?!#)|var\(|NaN|undefined/);
        continue;
      }
      expect(statSync(file).size, path).toBeLessThanOrEqual(MOST_BYTES);
      const png = readFileSync(file);
      const size = { width: png.readUInt32BE(WIDTH_AT), height: png.readUInt32BE(HEIGHT_AT) };
      if (form === 'card') expect(size, path).toEqual(CARD);
      else expect(size.width % 1600 === 0 || size.width === 2400, path).toBe(true);
    }
});

for (const style of ['light', 'dark'] as const)
  test(`a still drawn by the browser and the drawing of the page agree: ${style}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 1000, height: 1400 });
    await site.start(`charts/commits.html?style=${style}`);
    const drawing = page.locator('[data-form="wide"] svg');
    const width = Number((await drawing.getAttribute('viewBox'))!.split(/[ ,]+/)[2]);
    await drawing.evaluate((svg, pixels) => {
      // Alone in a corner of the window, without letters, whose faces differ from machine to machine.
      document.body.style.visibility = 'hidden';
      const corner = { position: 'fixed', left: '0', top: '0', width: `${String(pixels)}px`, maxWidth: 'none' };
      Object.assign(svg.style, { ...corner, visibility: 'visible', background: 'var(--paper)' });
      for (const text of svg.querySelectorAll('text')) text.remove();
    }, width);
    const onPage = await drawing.screenshot();
    const { height = 0 } = await sharp(onPage).metadata();

    // Not opened by its address, since a browser then asks the host for an icon.
    await page.goto('about:blank');
    await page.setContent(readFileSync(join(FOLDER, `embed/chart/commits.${style}.svg`), 'utf8'));
    await page.addStyleTag({ content: 'body { margin: 0 }' });
    const [x, y] = await page.evaluate(() => {
      for (const letters of document.querySelectorAll('g[transform*="scale"]')) letters.remove();
      const place = document.querySelector('svg > g')!.getAttribute('transform')!;
      return place.match(/[\d.]+/g)!.map(Number) as [number, number];
    });
    const inStill = await page.screenshot({ clip: { x, y, width, height } });
    const [a, b] = await Promise.all([onPage, inStill].map((png) => sharp(png).removeAlpha().raw().toBuffer()));
    const different = a!.filter((value, at) => Math.abs(value - b![at]!) > 40).length;
    expect(different / a!.length).toBeLessThan(0.005);
  });
