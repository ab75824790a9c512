/**
 * `npm run build`: checks the data, builds the site beside the last one, and swaps the two only if all went well.
 * `--compress` adds compressed variants of its texts, for hosts that send such.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'astro';
import { compressFolder } from '../src/site/hosting/compress.ts';
import { createWorkFolder, replaceDist } from './dist.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const root = process.cwd();

const check = spawnSync(process.execPath, ['scripts/check.ts', '--problems'], { cwd: root, stdio: 'inherit' });
if (check.status !== 0) process.exit(1);

const folder = createWorkFolder(root);
try {
  await build({ root, outDir: folder, logLevel: 'warn' });
  if (process.argv.includes('--compress')) {
    const bytes = await compressFolder(folder);
    console.log(`compressed variants: ${(bytes / 1e6).toFixed(1)} MB`);
  }
  replaceDist(root, folder);
  console.log('built dist/');
} catch (error) {
  rmSync(folder, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  console.error('the build failed; dist/ is as it was');
  process.exit(1);
}
