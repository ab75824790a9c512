/** What says that a new edition is there, loaded when there is one. */
import type { APIRoute } from 'astro';
import { bundleLoneScript } from '../site/lone-script.ts';

export const GET: APIRoute = async () => new Response(await bundleLoneScript('new-edition'));
