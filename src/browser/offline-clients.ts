/** Which edition each open page came from: kept, since a worker forgets everything whenever it rests. */

interface Kept {
  readonly edition: string;
  /** When the page was asked for, in milliseconds. */
  readonly since: number;
}

export interface ClientBook {
  /** Writes down the edition of the page that a client shows or is about to show. */
  write(client: string, edition: string): Promise<void>;
  /** The edition of a client; undefined if it was never written down. */
  find(client: string): Promise<string | undefined>;
  /** Forgets the clients that are gone; gives the editions that are still in use. */
  prune(living: ReadonlySet<string>): Promise<ReadonlySet<string>>;
}

/** A page that was just asked for is not among the living yet, in milliseconds. */
const GRACE = 60_000;

/** Creates the book in a cache of this name; `base` is the scope of the worker. */
export function createClientBook(cacheName: string, base: string): ClientBook {
  const remembered = new Map<string, string>();
  const addressOf = (client: string) => `${base}?client=${client}`;
  return {
    async write(client, edition) {
      remembered.set(client, edition);
      const kept: Kept = { edition, since: Date.now() };
      await (await caches.open(cacheName)).put(addressOf(client), Response.json(kept));
    },
    async find(client) {
      const found = remembered.get(client);
      if (found !== undefined) return found;
      const kept = await (await caches.open(cacheName)).match(addressOf(client));
      return kept && ((await kept.json()) as Kept).edition;
    },
    async prune(living) {
      const book = await caches.open(cacheName);
      const used = new Set<string>();
      for (const request of await book.keys()) {
        const { edition, since } = (await (await book.match(request))!.json()) as Kept;
        const client = new URL(request.url).searchParams.get('client')!;
        if (living.has(client) || Date.now() - since < GRACE) used.add(edition);
        else await book.delete(request);
      }
      return used;
    },
  };
}
