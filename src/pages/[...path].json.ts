/** The oEmbed file of every view in every language; none without the address of the site, since all they say is absolute. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Lang } from '../core/model/text.ts';
import { LANGUAGES } from '../i18n/given.ts';
import { oembedJson } from '../export/oembed.ts';
import { openBook } from '../site/book.ts';
import { describeOembed, listEmbeddable, oembedPath, type Embeddable } from '../site/pictures/preview.ts';

export const getStaticPaths = (() => {
  if (!import.meta.env.SITE) return [];
  return LANGUAGES.flatMap((lang) =>
    listEmbeddable(openBook().chronicle).map((subject) => ({
      params: { path: oembedPath(subject, lang).replace(/\.json$/, '') },
      props: { subject, lang },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ subject: Embeddable; lang: Lang }> = ({ props: { subject, lang } }) => {
  const root = import.meta.env.SITE.replace(/\/$/, '');
  return new Response(oembedJson(describeOembed(openBook(), subject, lang, root)));
};
