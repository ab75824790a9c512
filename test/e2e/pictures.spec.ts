/** The pictures of the built site: every one that is promised is there, in its size and light enough. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
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
