/** A static server that does no more than any static host: files, folder indexes, a 404 page. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { TEXT_TYPES } from '../src/site/hosting/rules.ts';

/** Creates a server of `folder` that is not yet listening. `prefix`, such as `/a/b/c`, is the sub-path it lies under. */
export function createSiteServer(folder: string, prefix = ''): Server {
  const missing = (response: ServerResponse): void => {
    const page = join(folder, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  };
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      const type = TEXT_TYPES[path.slice(path.lastIndexOf('.') + 1)];
      if (type !== undefined) response.setHeader('Content-Type', `${type}; charset=utf-8`);
    },
    onNoMatch: (_, response) => {
      missing(response);
    },
  });
  return createServer((request, response) => {
    const address = URL.parse(`http://localhost${request.url ?? '/'}`);
    const { pathname, search } = address ?? { pathname: '', search: '' };
    if (!pathname.startsWith(`${prefix}/`)) {
      missing(response);
      return;
    }
    const path = pathname.slice(prefix.length);
    if (isFolder(folder, path)) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = path + search;
    files(request, response);
  });
}

/** True if the path names a folder without its closing slash, from where relative links would lead astray. */
function isFolder(folder: string, path: string): boolean {
  if (path.endsWith('/') || path.includes('%')) return false;
  return statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}
