/** `npm run release-data -- 2026.2`: keeps the data as they are now as a release, and names it in data/site.json. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolder } from '../src/site/read-data.ts';
import { cutRelease } from '../src/site/releases/cut-release.ts';

const folder = dataFolder();
const release = process.argv[2] ?? '';
const today = new Date().toISOString().slice(0, 10);
const cut = cutRelease(folder, release, today);
if ('wrong' in cut) {
  console.error(`${cut.wrong}\nnothing was written`);
  process.exit(1);
}
for (const [path, text] of cut.files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  console.log(`wrote ${join(folder, path)}`);
}
console.log(cut.summary);
process.exitCode = spawnSync(process.execPath, ['scripts/check.ts', '--problems'], { stdio: 'inherit' }).status ?? 1;
