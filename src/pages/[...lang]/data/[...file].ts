/** The data files. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { openBook } from '../../../site/book.ts';
import type { DataFile } from '../../../site/data-files.ts';
import { languagePaths } from '../../../site/routes.ts';

export const getStaticPaths = (() =>
  languagePaths().flatMap(({ params, props: { lang } }) =>
    openBook()
      .files.filter(({ folder }) => folder === lang)
      .map((file) => ({ params: { ...params, file: file.path }, props: { file } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'content-type': `${file.mediaType}; charset=utf-8` } });
