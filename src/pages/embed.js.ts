/** The loader that pages of others include. */
import type { APIRoute } from 'astro';
import { bundleLoneScript } from '../site/lone-script.ts';

export const GET: APIRoute = async () => new Response(await bundleLoneScript('embed-loader'));
