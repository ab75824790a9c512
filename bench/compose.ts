/** Makes the pages of one size, in a process of its own: `node bench/compose.ts <folder> <dist> <events> <seed>`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateData } from './data/generate.ts';
import { composeChronicle } from './pages/chronicle.ts';
import { composePeers } from './pages/peers.ts';

const [folder = '', dist = '', events = '', seed = ''] = process.argv.slice(2);
const data = join(folder, 'data');

rmSync(folder, { recursive: true, force: true });
for (const { path, text } of generateData(Number(events), Number(seed))) {
  mkdirSync(dirname(join(data, path)), { recursive: true });
  writeFileSync(join(data, path), text);
}
process.env.DATA_DIR = data;
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await composePeers(await composeChronicle(dist, folder), folder);
// The server that renders the page watches for changes and would wait for them.
process.exit(0);
