import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer } from '../../scripts/site-server.ts';

let parent = '';
let server: Server;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'server-'));
  mkdirSync(join(parent, 'site/ja'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  for (const file of ['index.html', 'ja/index.html', 'a.json', 'a.svg', 'a.ics', 'a.xml', 'a.zip', '404.html']) {
    writeFileSync(join(parent, 'site', file), file);
  }
  server = createSiteServer(join(parent, 'site'), '/a/b');
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});

afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly location: string;
  readonly body: string;
}

/** Asks with the path as it is; `fetch` would tidy it up. */
function ask(path: string): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => {
        const { 'content-type': type = '', location = '' } = response.headers;
        resolve({ status: response.statusCode ?? 0, type, location, body });
      });
    }).on('error', reject);
  });
}

describe('createSiteServer', () => {
  it.each([
    ['/a/b/', 'text/html;charset=utf-8'],
    ['/a/b/a.json', 'application/json; charset=utf-8'],
    ['/a/b/a.svg', 'image/svg+xml; charset=utf-8'],
    ['/a/b/a.ics', 'text/calendar; charset=utf-8'],
    ['/a/b/a.xml', 'application/xml; charset=utf-8'],
    ['/a/b/a.zip', 'application/zip'],
  ])('serves %s as %s', async (path, type) => {
    expect(await ask(path)).toMatchObject({ status: 200, type });
  });

  it('sends a folder on to its closing slash, from where relative links hold', async () => {
    expect(await ask('/a/b/ja?q=1')).toMatchObject({ status: 301, location: '/a/b/ja/?q=1' });
  });

  it('answers with the 404 page', async () => {
    expect(await ask('/a/b/gone.html')).toMatchObject({ status: 404, body: '404.html' });
  });

  it.each(['/index.html', '/a/b/../../../secret.txt', '/a/b/..%2f..%2fsecret.txt', '/a/b/%2e%2e/secret.txt', '//'])(
    'serves nothing outside its folder for %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );
});
