/** Unit tests: everything under test/ but what needs a browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    reporters: [['default', { summary: false }], 'json'],
    outputFile: { json: '.build/unit.json' },
  },
});
