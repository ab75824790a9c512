/** What writes a view into files, as a classic script that pages load on demand. */
import type { APIRoute } from 'astro';
import { bundleLoneScript } from '../site/lone-script.ts';

export const GET: APIRoute = async () => new Response(await bundleLoneScript('take-along'));
