/** The chronicle in one language for embeds, which are small; a classic script that sets one global. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Lang } from '../../core/model/text.ts';
import { LANGUAGES } from '../../i18n/given.ts';
import { openBook } from '../../site/book.ts';
import { embedWire } from '../../site/releases/embed-wire.ts';

export const getStaticPaths = (() =>
  LANGUAGES.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) => new Response(embedWire(openBook(), lang));
