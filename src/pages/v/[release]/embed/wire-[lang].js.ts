/** The chronicle of a kept release in one language, where it is not the present one. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Lang } from '../../../../core/model/text.ts';
import { LANGUAGES } from '../../../../i18n/given.ts';
import type { Book } from '../../../../site/book.ts';
import { openEditions } from '../../../../site/releases/editions.ts';
import { embedWire, embedWirePath } from '../../../../site/releases/embed-wire.ts';
import { embedWireAddress } from '../../../../site/wire-script.ts';

export const getStaticPaths = (() =>
  openEditions().kept.flatMap(({ book }) =>
    LANGUAGES.filter((lang) => embedWirePath(book, lang) !== embedWireAddress(lang)).map((lang) => ({
      params: { release: book.chronicle.site.release, lang },
      props: { book, lang },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ book: Book; lang: Lang }> = ({ props: { book, lang } }) =>
  new Response(embedWire(book, lang));
