/** The chronicle for the browser. */
import type { APIRoute } from 'astro';
import { encodeWire } from '../core/model/wire.ts';
import { openBook } from '../site/book.ts';
import { wireScript } from '../site/wire-script.ts';

export const GET: APIRoute = () => new Response(wireScript(encodeWire(openBook().chronicle)));
