/** A view taken along: as files that other programs read, as pictures that stand alone, and as a citation. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import nodeIcal from 'node-ical';
import Papa from 'papaparse';
import { expect, FOLDER, test } from './site.ts';
import { EVENTS } from './record.ts';

const ASKED = 'company=google,aws&from=2015-01-01&to=2016-12-31';
const published = (name: string): string => readFileSync(join(FOLDER, 'data', name), 'utf8');

/** Downloads a file of the open sheet. */
async function take(page: Page, form: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`dialog [data-form="${form}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test.describe('from disk', () => {
  test.use({ way: 'disk' });

  test('all of a view is the published files, byte for byte', async ({ page, site }) => {
    await site.start('index.html');
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    for (const form of ['csv', 'json', 'ics'])
      expect((await take(page, form)).bytes.toString(), form).toBe(published(`events.${form}`));
  });

  test('what a filter leaves is read by other programs, and the picture stands alone', async ({ page, site }) => {
    await site.start(`lanes.html?${ASKED}`);
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const csv = await take(page, 'csv');
    expect(csv.name).toMatch(/^[\w-]+-aws-google-from-2015-01-01-to-2016-12-31\.csv$/);
    const { data, errors } = Papa.parse<Record<string, string>>(csv.bytes.toString(), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const ids = EVENTS.filter(
      ({ companies, earliest, latest }) =>
        companies.some((id) => id === 'google' || id === 'aws') && latest >= '2015-01-01' && earliest <= '2016-12-31',
    ).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(data.map(({ id }) => id)).toEqual(ids);

    const json = JSON.parse((await take(page, 'json')).bytes.toString()) as { events: { id: string }[] };
    expect(json.events.map(({ id }) => id)).toEqual(ids);
    expect(new Ajv2020().validate(JSON.parse(published('schema/events.json')) as object, json)).toBe(true);
    const entries = Object.values(nodeIcal.sync.parseICS((await take(page, 'ics')).bytes.toString()));
    expect(entries.filter((entry) => entry?.type === 'VEVENT')).toHaveLength(ids.length);

    const svg = (await take(page, 'svg')).bytes.toString();
    expect(svg.includes('<title id="name">All lanes (company: AWS or Google; Jan 2015 – Dec 2016)</title>')).toBe(true);
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '').match(/ (class|style)=|var\(|href|https?:/g)).toBeNull();
    const lanes = [...svg.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, text]) => text);
    for (const name of await page.locator('svg.names .lane-name').allTextContents()) expect(lanes).toContain(name);
    const png = (await take(page, 'png')).bytes;
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const width = Number(/width="(\d+)"/.exec(svg)![1]);
    expect(png.readUInt32BE(16)).toBeGreaterThan(width * 1.5);
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('.png');
  });
});

test.describe('on the web', () => {
  test.use({ way: 'sub-path', permissions: ['clipboard-read', 'clipboard-write'] });

  test('a view is cited by its filter in words and by its address, with the keyboard alone', async ({ page, site }) => {
    await site.start(`ja/lanes.html?${ASKED}&style=dark`);
    const opener = page.getByRole('button', { name: '引用' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'この表示を引用' });
    await expect(sheet.locator('pre')).toHaveCount(4);
    await expect(sheet.locator('pre').first()).toContainText('企業：AWSまたはGoogle、2015年1月〜2016年12月');
    await sheet.getByRole('button', { name: 'コピー: CSL-JSON' }).press('Enter');
    const [item] = JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as [{ URL: string }];
    expect(item.URL).toBe(`${site.origin}ja/lanes.html?company=aws,google&from=2015-01-01&to=2016-12-31`);
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(opener).toBeFocused();
  });

  test('a comparison and a company take their own events along', async ({ page, site }) => {
    for (const [path, ids] of [
      ['compare.html?a=google&b=docker', ['google', 'docker']],
      ['companies/google.html', ['google']],
    ] as const) {
      await site.start(path);
      await page.getByRole('button', { name: 'Download', exact: true }).click();
      const { events } = JSON.parse((await take(page, 'json')).bytes.toString()) as { events: { id: string }[] };
      const own = EVENTS.filter(({ companies, projects }) =>
        [...companies, ...projects].some((id) => ids.some((one) => one === id)),
      );
      expect(
        events.map(({ id }) => id),
        path,
      ).toEqual(own.map(({ id }) => id));
    }
  });
});
