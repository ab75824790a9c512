import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findFreePort, startNginx } from '../../scripts/nginx.ts';

let work = '';

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'nginx-'));
  // Where temporary folders are made from now on.
  vi.stubEnv('TMPDIR', work);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true });
});

it('startNginx takes another port where one was taken in the meantime, and leaves nothing behind', async () => {
  const site = join(work, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), 'ours');
  const other = createServer((_, response) => response.end('theirs')).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port: taken } = other.address() as AddressInfo;
  const ports = [Promise.resolve(taken), findFreePort()];
  try {
    const { port, stop } = await startNginx(site, () => ports.shift()!);
    expect(port).not.toBe(taken);
    expect(await (await fetch(`http://127.0.0.1:${String(port)}/`)).text()).toBe('ours');
    await stop();
    await expect(fetch(`http://127.0.0.1:${String(port)}/`)).rejects.toThrow();
    expect(readdirSync(work)).toEqual(['site']);
  } finally {
    other.close();
  }
});
