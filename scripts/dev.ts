/** `npm run dev`: the site with reload, for editing. */
import { dev } from 'astro';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await dev({ root: process.cwd(), server: { host: '127.0.0.1' } });
