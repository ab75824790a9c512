/** `node bench/profile.ts 100000`: which functions of the lanes page take the time until it is ready, from the pages that `npm run bench` made. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { provideChromium } from '../scripts/chromium.ts';
import { givenInScripts } from '../src/site/given-source.ts';
import { openPage } from './browser/open.ts';
import { listHotFunctions, type Profile } from './profile/hot-functions.ts';
import { withServer } from './serve.ts';

const SCRIPT = /<script\b[^>]*\bsrc="assets\/[^"]+"[^>]*><\/script>/;
const PROFILE = '.build/bench/ready.cpuprofile';
const ROWS = 30;

const folder = join('.build/bench', process.argv[2] ?? '100000');
const outfile = join(folder, 'profiled.js');
// The script of the site has no names left; this is the same one with them.
await build({
  ...{ entryPoints: ['src/browser/lanes-page.ts'], outfile, bundle: true, format: 'iife', logLevel: 'error' },
  plugins: [givenInScripts],
});
const html = readFileSync(join(folder, 'lanes.html'), 'utf8');
writeFileSync(join(folder, 'profiled.html'), html.replace(SCRIPT, '<script src="profiled.js" defer></script>'));

const { profile, ready } = await withServer(folder, async (origin) => {
  const { page, session, close } = await openPage(provideChromium(), 1);
  try {
    // The profiler must live in the process that the page will have.
    await page.goto(`${origin}icon.svg`);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 500 });
    await session.send('Profiler.start');
    await page.goto(`${origin}profiled.html`, { waitUntil: 'commit' });
    const mark = (): number | undefined => performance.getEntriesByName('timeline-ready')[0]?.startTime;
    const handle = await page.waitForFunction(mark, undefined, { polling: 200, timeout: 0 });
    const result = (await session.send('Profiler.stop')) as { profile: Profile };
    return { profile: result.profile, ready: (await handle.jsonValue()) ?? NaN };
  } finally {
    await close();
  }
});
writeFileSync(PROFILE, JSON.stringify(profile));
console.log(`ready after ${ready.toFixed(0)} ms; milliseconds with what they call, and without\n`);
for (const { name, place, total, self } of listHotFunctions(profile).slice(0, ROWS))
  console.log(`${total.toFixed(0).padStart(8)} ${self.toFixed(0).padStart(8)}  ${name} ${place}`);
console.log(`\nfor the developer tools: ${PROFILE}`);
