/** What keeps the site on the reader's device, loaded when a page is at rest. */
import type { APIRoute } from 'astro';
import { bundleLoneScript } from '../site/lone-script.ts';

export const GET: APIRoute = async () => new Response(await bundleLoneScript('offline'));
