/** Unit tests: everything under test/ but what needs a browser. */
import { defineConfig } from 'vitest/config';

/** What reads another data folder than the others, which a module reads once. */
const ALONE = ['test/site/releases/history.test.ts'];

export default defineConfig({
  test: {
    pool: 'threads',
    projects: [
      // Most of the time went into loading the same modules anew for each file.
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**', ...ALONE], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
    // Speed is the bench's matter; a busy machine must not fail a property.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // Tests are of the project's own data, whatever the shell that starts them builds.
    env: { DATA_DIR: '' },
    reporters: [['default', { summary: false }], 'json'],
    outputFile: { json: '.build/unit.json' },
  },
});
