/**
 * The service worker: answers from the edition of the site that a page came from, and lets through what that does not
 * hold. A page opened after an update comes from the new edition; one that is open stays with its own until it is left.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { createEditions } from './offline-editions.ts';
import { worker, type FetchEvent } from './worker-scope.ts';

/** The pack of this edition, written in by the build; its address seen from the worker's. */
declare const PACK: {
  readonly edition: string;
  readonly url: string;
  readonly integrity: string;
  /** What hosts send with a page. */
  readonly headers: Readonly<Record<string, string>>;
};

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

const { scope } = worker.registration;
const { edition, url: pack, integrity, headers } = PACK;
const editions = createEditions(scope);
const { clients } = editions;
const precache = new PrecacheController({ cacheName: editions.cacheOf(edition) });
precache.addToCacheList([{ url: pack, revision: null, integrity }]);

const livingClients = () => worker.clients.matchAll({ type: 'window', includeUncontrolled: true });

worker.addEventListener('install', (event) => {
  // Pages that are open keep their edition, so nobody needs to wait for them.
  void worker.skipWaiting();
  void precache.install(event);
});

worker.addEventListener('activate', (event) => {
  const settle = async () => {
    const isFirst = (await editions.list()).every((one) => one === edition);
    const living = await livingClients();
    if (isFirst) {
      for (const { id } of living) await clients.write(id, edition);
      await worker.clients.claim();
    }
    await tidy();
  };
  event.waitUntil(settle());
});

// A page asks whether it is of an earlier edition.
worker.addEventListener('message', (event) => {
  const { source } = event;
  const answerTo = async () => {
    const own = source && (await clients.find(source.id));
    source?.postMessage({ isPast: Boolean(own) && own !== edition });
  };
  event.waitUntil(answerTo());
});

registerRoute(
  ({ url, request }) => url.href.startsWith(scope) && !request.headers.has('range') && typeOf(url) !== undefined,
  async ({ url, request, event }) =>
    // What the device lost or refuses to read comes from the network, as without a worker.
    (await answer(url, request, event as FetchEvent).catch(() => undefined)) ?? fetch(request),
);

async function answer(url: URL, request: Request, event: FetchEvent): Promise<Response | undefined> {
  const isPage = request.mode === 'navigate';
  if (isPage) event.waitUntil(welcome(event.resultingClientId));
  const asked = isPage ? edition : ((await clients.find(event.clientId)) ?? edition);
  const site = await editions.open(asked);
  const path = pathOf(url);
  const content = site && ((await site.read(path)) ?? (await site.read(`${path}.html`)));
  return (
    content && new Response(content, { headers: { ...headers, 'Content-Type': `${typeOf(url)!}; charset=utf-8` } })
  );
}

async function welcome(client: string): Promise<void> {
  await clients.write(client, edition);
  if ((await editions.list()).length > 1) await tidy();
}

/** Removes what no open page needs any more. An edition that is just coming is needed by none yet. */
async function tidy(): Promise<void> {
  if (worker.registration.installing ?? worker.registration.waiting) return;
  await editions.prune(edition, new Set((await livingClients()).map(({ id }) => id)));
}

/** The path of an address from the root of the site; a folder means its index. */
function pathOf(url: URL): string {
  return decodeURIComponent(url.pathname.slice(new URL(scope).pathname.length)).replace(/(^|\/)$/, '$1index.html');
}

/** The type of a file that a pack may hold; undefined for others. What has no ending is a page. */
function typeOf(url: URL): string | undefined {
  return TYPES[/\.(\w+)$/.exec(url.pathname)?.[1] ?? 'html'];
}
