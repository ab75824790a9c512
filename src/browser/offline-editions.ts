/** The editions of the site that are kept on this device: each one pack in a cache of its own, so that it is whole or not there. */
import { openPack, type PackReader } from './pack-reader.ts';
import { createClientBook, type ClientBook } from './offline-clients.ts';

export interface Editions {
  /** Name of the cache of an edition, which its pack is put into. */
  cacheOf(edition: string): string;
  /** Names of the editions that are kept. */
  list(): Promise<readonly string[]>;
  /** Opens an edition; undefined if it is not kept. */
  open(edition: string): Promise<PackReader | undefined>;
  /** Removes the editions that no open page needs, except one. `living` are the ids of the open pages. */
  prune(except: string, living: ReadonlySet<string>): Promise<void>;
  readonly clients: ClientBook;
}

/** Creates what keeps editions for the site below `scope`; other sites on the host have their own. */
export function createEditions(scope: string): Editions {
  const prefix = `chronicle ${scope} `;
  const opened = new Map<string, Promise<PackReader | undefined>>();
  const clients = createClientBook(`clients of ${prefix}`, scope);
  const read = async (edition: string) => {
    const name = prefix + edition;
    if (!(await caches.has(name))) return undefined;
    const cache = await caches.open(name);
    const [request] = await cache.keys();
    const pack = request && (await cache.match(request));
    return pack && openPack(await pack.blob());
  };
  const list = async () =>
    (await caches.keys()).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  return {
    clients,
    list,
    cacheOf: (edition) => prefix + edition,
    async open(edition) {
      const reader = opened.get(edition) ?? read(edition);
      opened.set(edition, reader);
      // What is not there, or could not be read, may be later.
      if (!(await reader.catch(() => undefined))) opened.delete(edition);
      return reader;
    },
    async prune(except, living) {
      const kept = await list();
      const used = await clients.prune(living);
      for (const edition of kept) {
        if (edition === except || used.has(edition)) continue;
        opened.delete(edition);
        await caches.delete(prefix + edition);
      }
    },
  };
}
