/** A list of news, as the Atom and JSON feeds say it. */

/** One piece of news. Texts are plain, addresses absolute; `id` is a URI that never changes. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly address: string;
  /** ISO day. */
  readonly date: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly author: string;
  readonly rights: string;
  /** The page that says the same, and the feeds themselves. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

/** The moment that a feed names for a day: its beginning, so that the same data give the same file. */
export function momentOf(date: string): string {
  return `${date}T00:00:00Z`;
}
