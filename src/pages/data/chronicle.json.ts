/** The public data file with everything. */
import type { APIRoute } from 'astro';
import { chronicleJson } from '../../export/chronicle-json.ts';
import { openBook } from '../../site/book.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(chronicleJson(openBook().chronicle)));
