/** The chronicle for the browser, as a classic script that sets one global, so that it loads from disk too. */
import type { APIRoute } from 'astro';
import { encodeWire } from '../core/model/wire.ts';
import { openBook } from '../site/book.ts';

export const GET: APIRoute = () =>
  new Response(`chronicleWire=JSON.parse('${quote(JSON.stringify(encodeWire(openBook().chronicle)))}')`);

/** Browsers read JSON several times faster than the same as a script. */
const quote = (text: string) => text.replaceAll(/[\\']/g, '\\$&');
