/** Browser tests: one Chromium, no network but this machine's, reports for reading and for counting. */
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.ts';

const executablePath = findChromium();

/** Tests that build sites of other data. */
const BUILDING = /(any-time|new-history|other-histories|preview)\.spec\.ts$/;

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // A slow machine must not fail what is right; what hangs fails in the end.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // A test that passes only when it is run again is named in the report, and wants to be mended.
  retries: process.env.CI ? 2 : 0,
  projects: [
    // Builds share Astro's working files, so there is one at a time.
    { name: 'builds', testMatch: BUILDING, workers: 1 },
    { name: 'pages', testIgnore: BUILDING },
  ],
  reporter: [['list'], ['json', { outputFile: '.build/browser.json' }]],
  use: {
    browserName: 'chromium',
    // Answers from a worker would be those of an earlier visit; the tests of the worker itself let it in.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // Where there is no GPU, to imitate one costs a fifth of the time.
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
