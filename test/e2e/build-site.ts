/** A site of other data, built for a test. Such tests run one at a time: builds share Astro's working files. */
import { spawnSync } from 'node:child_process';
import { expect } from '@playwright/test';

const BUILD = `import('astro').then(({ build }) => build({ outDir: process.argv[1], logLevel: 'error' }))`;

/** Builds the site of a data folder into `folder`; `siteUrl` is the address that it names as its own. */
export function buildSite(data: string, folder: string, siteUrl = ''): void {
  const env = { ...process.env, DATA_DIR: data, SITE_URL: siteUrl, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stderr } = spawnSync(process.execPath, ['-e', BUILD, folder], { env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}
