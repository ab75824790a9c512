/** The search of embeds, loaded by those that search. */
import type { APIRoute } from 'astro';
import { bundleLoneScript } from '../../site/lone-script.ts';

export const GET: APIRoute = async () => new Response(await bundleLoneScript('embed-search'));
