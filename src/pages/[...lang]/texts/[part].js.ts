/** The texts of some events in one language, as a classic script that adds to one global, so that it loads from disk too. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { encodeEventTexts, partOf } from '../../../core/model/event-texts.ts';
import type { Lang } from '../../../core/model/text.ts';
import { openBook } from '../../../site/book.ts';
import { languagePaths } from '../../../site/routes.ts';

export const getStaticPaths = (() => {
  const parts = partOf(openBook().chronicle.events.length - 1) + 1;
  return languagePaths().flatMap(({ params, props }) =>
    Array.from({ length: parts }, (_, part) => ({
      params: { ...params, part: String(part) },
      props: { ...props, part },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Lang; part: number }> = ({ props: { lang, part } }) => {
  const texts = encodeEventTexts(openBook().chronicle.events, part, lang);
  return new Response(`chronicleTexts={...globalThis.chronicleTexts,...${JSON.stringify(texts)}}`);
};
