/** A JSON Feed, version 1.1. */
import { momentOf, type Feed } from './feed.ts';

/** Creates the value of the file. */
export function jsonFeed({ title, description, lang, author, page, json, entries }: Feed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language: lang,
    home_page_url: page,
    feed_url: json,
    authors: [{ name: author }],
    items: entries.map(({ id, title: headline, text, address, date }) => ({
      id,
      url: address,
      title: headline,
      content_text: text,
      date_published: momentOf(date),
    })),
  };
}
