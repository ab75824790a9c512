/** The example for nginx, as nginx itself understands it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNginx } from '../../../scripts/nginx.ts';
import { compressFolder } from '../../../src/site/hosting/compress.ts';
import { HEADER_RULES, headerValue } from '../../../src/site/hosting/rules.ts';

const TEXT = '<p>The text of a page, 年表</p>'.repeat(100);
const FILES = [
  ...['index.html', '404.html', 'events/a.html', 'assets/a.1.css', 'assets/b.2.js', 'wire.js', 'sw.js', 'site.zip'],
  ...['ja/index.html', 'ja/404.html', 'data/x.json', 'data/x.csv', 'data/x.ics', 'data/x.bib', 'feed.xml'],
  ...['embed/index.html', 'embed/lanes.html', 'ja/embed/event/a.html', 'embed/a.light.svg', 'v/1/embed/lanes.html'],
];

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let folder = '';
let port = 0;
let stop = (): Promise<void> => Promise.resolve();

function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    }).on('error', reject);
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const site = join(folder, 'site');
  for (const file of FILES) {
    mkdirSync(join(site, file, '..'), { recursive: true });
    writeFileSync(join(site, file), `${file}\n${TEXT}`);
  }
  await compressFolder(site);
  ({ port, stop } = await startNginx(site));
});

afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

describe('hosting/nginx.conf', () => {
  it.each(FILES)('sends %s with the headers of the rules', async (file) => {
    const { status, headers } = await ask(`/${file}`);
    expect(status).toBe(200);
    for (const rule of HEADER_RULES) expect(headers[rule.name.toLowerCase()], rule.name).toBe(headerValue(rule, file));
  });

  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['assets/b.2.js', 'text/javascript; charset=utf-8'],
    ['data/x.csv', 'text/csv; charset=utf-8'],
    ['data/x.ics', 'text/calendar; charset=utf-8'],
    ['data/x.bib', 'text/x-bibtex; charset=utf-8'],
    ['embed/a.light.svg', 'image/svg+xml; charset=utf-8'],
    ['site.zip', 'application/zip'],
  ])('says what %s is', async (file, type) => {
    expect((await ask(`/${file}`)).headers['content-type']).toBe(type);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('sends the %s variant to those who take it', async (encoding, unpack) => {
    for (const file of ['index.html', 'wire.js', 'data/x.json']) {
      const { headers, body } = await ask(`/${file}`, { 'Accept-Encoding': encoding });
      expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
      expect(body.equals(readFileSync(join(folder, 'site', `${file}.${encoding === 'br' ? 'br' : 'gz'}`)))).toBe(true);
      expect(unpack(body).toString()).toBe(`${file}\n${TEXT}`);
    }
  });

  it.each([{}, { 'Accept-Encoding': 'br' }])('answers 304 while nothing has changed (%o)', async (accepted) => {
    const { headers } = await ask('/index.html', accepted);
    const again = await ask('/index.html', { ...accepted, 'If-None-Match': headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const since = await ask('/index.html', { ...accepted, 'If-Modified-Since': headers['last-modified'] ?? '' });
    expect(since.status).toBe(304);
  });

  it('sends parts of the zip', async () => {
    const { status, headers, body } = await ask('/site.zip', { Range: 'bytes=5-8' });
    expect(status).toBe(206);
    expect(headers['content-range']).toMatch(/^bytes 5-8\//);
    expect(body.toString()).toBe(`site.zip\n${TEXT}`.slice(5, 9));
  });

  it.each([
    ['/gone/too/deep', '404.html'],
    ['/assets/gone.css', '404.html'],
    ['/ja/gone/too', 'ja/404.html'],
  ])('answers %s with %s, which nobody keeps', async (path, page) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toContain(`${page}\n`);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('serves nothing outside its folder', async () => {
    expect((await ask('/../nginx.conf')).status).toBe(400);
    expect((await ask('/..%2fnginx.conf')).status).toBe(400);
  });
});
