/** The list of keys, as a classic script that pages load on demand; saved views hold it. */
import type { APIRoute } from 'astro';
import { bundleLoneScript } from '../site/lone-script.ts';
import { makeReadable } from '../site/portable/readable-script.ts';

export const GET: APIRoute = async () =>
  new Response(makeReadable('chronicleKeysScript', await bundleLoneScript('key-list')));
