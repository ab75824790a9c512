/** The absolute addresses of the site, where it was told its own. */
import type { Addresses } from '../export/addresses.ts';
import { routesOf } from './routes.ts';

/** Creates the addresses of a site from its own; all are undefined where it has none. */
export function createAddresses(site: string | undefined): Addresses {
  const root = site ? new URL(site).href.replace(/\/$/, '') : undefined;
  const absolute = (path: string): string | undefined => (root === undefined ? undefined : root + path);
  return {
    home: (lang) => absolute(routesOf(lang).home),
    event: (id, lang) => absolute(routesOf(lang).event(id)),
    chart: (id, lang) => absolute(routesOf(lang).chart(id)),
    entity: (entity, lang) => absolute(routesOf(lang).entity(entity)),
    file: (path, lang) => absolute(routesOf(lang).file(path)),
  };
}
