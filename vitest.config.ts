/** Unit tests: everything under test/ but what needs a browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    // Speed is the bench's matter; a busy machine must not fail a property.
    testTimeout: 60_000,
    reporters: [['default', { summary: false }], 'json'],
    outputFile: { json: '.build/unit.json' },
  },
});
