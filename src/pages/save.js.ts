/** What saves a view as a lone file, loaded on demand; the first script of such a file is written into it. */
import type { APIRoute } from 'astro';
import { bundleLoneScript } from '../site/lone-script.ts';
import { nameText } from '../site/offline/named-text.ts';

export const GET: APIRoute = async () => {
  const starter = nameText(await bundleLoneScript('saved-start'));
  return new Response(await bundleLoneScript('save', { STARTER: starter }));
};
