/** What the browser lacks of the published record, as a classic script that pages load on demand. */
import type { APIRoute } from 'astro';
import { encodeRecord } from '../core/model/record.ts';
import { openBook } from '../site/book.ts';

export const GET: APIRoute = () =>
  new Response(`chronicleRecord=${JSON.stringify(encodeRecord(openBook().chronicle))}`);
