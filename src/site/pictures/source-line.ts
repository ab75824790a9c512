/** Where a picture comes from, as it says itself. */
import type { Site } from '../../core/model/chronicle.ts';
import type { Lang } from '../../core/model/text.ts';
import { routesOf, type Routes } from '../routes.ts';
import type { Subject } from './picture.ts';

/** The address of the page that a picture shows, without its scheme; undefined where the site's address is not known. */
export function addressOf(subject: Subject, lang: Lang, siteUrl: string | undefined): string | undefined {
  if (!siteUrl) return undefined;
  const page = pageOf(subject, routesOf(lang)).replace(/(^|\/)index\.html$/, '$1');
  return siteUrl.replace(/^https?:\/\//, '').replace(/\/$/, '') + page;
}

/** The source line: the address, or else the name of the site. */
export function sourceLine(site: Site, subject: Subject, lang: Lang, siteUrl: string | undefined): string {
  return addressOf(subject, lang, siteUrl) ?? site.title[lang];
}

function pageOf(subject: Subject, routes: Routes): string {
  switch (subject.kind) {
    case 'company':
    case 'project':
      return routes.entity({ id: subject.id, type: subject.kind });
    case 'event':
      return routes.event(subject.id);
    case 'chart':
      return routes.chart(subject.id);
    case 'lanes':
      return routes.lanes;
    default:
      return routes.home;
  }
}
