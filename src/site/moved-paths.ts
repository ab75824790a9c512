/** The addresses of ids that were given up, each with the page that it leads to. */
import type { Redirect } from '../core/model/redirect-schema.ts';
import type { Lang } from '../core/model/text.ts';
import { LANGUAGES } from '../i18n/given.ts';
import { openBook } from './book.ts';
import { routesOf } from './routes.ts';
import { viewOf } from './things.ts';

/** One static path for the page and one for the embed, if there is one, of every redirect, in every language. */
export function movedPaths() {
  const { chronicle, lookup } = openBook();
  const titleOf = ({ type, to }: Redirect, lang: Lang): string => {
    if (type === 'event') return chronicle.events.find(({ id }) => id === to)!.title[lang];
    if (type === 'chart') return chronicle.charts.find(({ id }) => id === to)!.title[lang];
    return lookup.entity(to).name[lang];
  };
  return LANGUAGES.flatMap((lang) =>
    (chronicle.redirects ?? []).flatMap((redirect) => {
      const { type, id, to } = redirect;
      const routes = routesOf(lang);
      const title = titleOf(redirect, lang);
      const page = { from: routes[type](id), to: routes[type](to) };
      const embed = { from: routes.embed(viewOf({ type, id })), to: routes.embed(viewOf({ type, id: to })) };
      return [page, ...(type === 'event' && chronicle.sharesPages ? [] : [embed])].map((way) => ({
        params: { moved: pathOf(way.from) },
        props: { lang, to: way.to, title },
      }));
    }),
  );
}

const pathOf = (route: string): string => route.replace(/^\/|\.html$/g, '');
