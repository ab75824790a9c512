/** The chronicle in one language for embeds, which are small; a classic script that sets one global. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { inOneLanguage } from '../../core/model/one-language.ts';
import { LANGUAGES, type Lang } from '../../core/model/text.ts';
import { encodeWire } from '../../core/model/wire.ts';
import { openBook } from '../../site/book.ts';
import { wireScript } from '../../site/wire-script.ts';

export const getStaticPaths = (() =>
  LANGUAGES.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) =>
  new Response(wireScript(encodeWire(inOneLanguage(openBook().chronicle, lang))));
