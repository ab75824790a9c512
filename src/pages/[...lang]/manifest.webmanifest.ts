/** What browsers ask about the site as an application: its names, icons and where it begins, in one language. */
import type { APIRoute } from 'astro';
import type { Lang } from '../../core/model/text.ts';
import { directionOf } from '../../i18n/direction.ts';
import { openBook } from '../../site/book.ts';
import { ICONS, PAPER } from '../../site/offline/icons.ts';
import { languagePaths, ROOT_LANGUAGE } from '../../site/routes.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) => {
  const { title, shortTitle, description } = openBook().chronicle.site;
  const root = lang === ROOT_LANGUAGE ? './' : '../';
  const icons = ICONS.filter(({ purpose }) => purpose !== undefined).map(({ name, size, purpose }) => ({
    src: `${root}${name}.png`,
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
    purpose,
  }));
  const manifest = {
    name: title[lang],
    short_name: shortTitle[lang],
    description: description[lang],
    lang,
    dir: directionOf(lang) ?? 'ltr',
    start_url: 'index.html',
    scope: root,
    // With a way back, which pages that lead to each other need.
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [{ src: `${root}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }, ...icons],
  };
  return new Response(JSON.stringify(manifest, null, 2));
};
