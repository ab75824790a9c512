import { describe, expect, it } from 'vitest';
import { writeApacheExample } from '../../../src/site/hosting/apache.ts';
import { writeCaddyExample } from '../../../src/site/hosting/caddy.ts';
import { writeNginxExample } from '../../../src/site/hosting/nginx.ts';

// `npx vitest run test/site/hosting -u` writes them anew.
describe('the files in hosting/', () => {
  it.each([
    ['nginx.conf', writeNginxExample],
    ['Caddyfile', writeCaddyExample],
    ['apache.conf', writeApacheExample],
  ])('%s says what the rules say', async (name, write) => {
    await expect(write()).toMatchFileSnapshot(`../../../hosting/${name}`);
  });
});
