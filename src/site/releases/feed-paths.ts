/** The static paths of a feed: one in every language, or none where the site has no address of its own. */
import { languagePaths } from '../routes.ts';
import { createNews } from './news.ts';

/** One path per language that has a feed. */
export function feedPaths() {
  return languagePaths().flatMap(({ params, props: { lang } }) => {
    const feed = createNews(process.env['SITE_URL'], lang);
    return feed ? [{ params, props: { feed } }] : [];
  });
}
