/** How the site is built: one static folder that works from disk, in any sub-path and on any host. */
import { defineConfig } from 'astro/config';
import { givenForBrowsers } from './src/site/given-source.ts';
import { offline } from './src/site/offline/integration.ts';
import { TAKEN_ALONG } from './src/site/offline/take-along.ts';
import { hosting } from './src/site/hosting/integration.ts';
import { pictures } from './src/site/pictures/integration.ts';
import { portable } from './src/site/portable/integration.ts';

export default defineConfig({
  output: 'static',
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  build: {
    // Pages are files, so that a link can name its file; a leading underscore would be hidden by some hosts.
    format: 'preserve',
    assets: 'assets',
    inlineStylesheets: 'never',
  },
  compressHTML: true,
  devToolbar: { enabled: false },
  prefetch: false,
  integrations: [pictures(), portable(TAKEN_ALONG), offline(), hosting()],
  vite: {
    plugins: [givenForBrowsers()],
    // Page scripts must stay files, since the integration bundles each of them again.
    build: { assetsInlineLimit: 0, modulePreload: false },
  },
});
