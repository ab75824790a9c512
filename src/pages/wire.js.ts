/** The chronicle for the browser, as a classic script that sets one global, so that it loads from disk too. */
import type { APIRoute } from 'astro';
import { encodeWire } from '../core/model/wire.ts';
import { openBook } from '../site/book.ts';

export const GET: APIRoute = () => new Response(`chronicleWire=${JSON.stringify(encodeWire(openBook().chronicle))}`);
