/** Builds the site of `DATA_DIR` into a folder and says how much memory that took at the most. */
import { build } from 'astro';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await build({ outDir: process.argv[2]!, logLevel: 'error' });
console.log(`memory ${String(process.resourceUsage().maxRSS * 1024)}`);
