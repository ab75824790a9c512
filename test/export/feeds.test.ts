/** The feeds as a client reads them. */
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { atom } from '../../src/export/atom.ts';
import type { Feed } from '../../src/export/feed.ts';
import { jsonFeed } from '../../src/export/json-feed.ts';

const hostile = 'A <b>bold</b> & "quoted" ]]> claim\u0000\u000b</entry>';
const feed: Feed = {
  ...{ id: 'urn:uuid:1', title: '年代記: 変更', description: 'a < b', lang: 'ja', author: 'R & D', rights: 'CC' },
  ...{ page: 'https://site.test/ja/changes.html', atom: 'https://site.test/f?a=1&b=2', json: 'https://site.test/j' },
  entries: [
    { id: 'urn:uuid:2', title: hostile, text: hostile, address: 'https://site.test/x.html#2.1', date: '2020-02-03' },
    { id: 'urn:uuid:3', title: '訂正', text: '日付', address: 'https://site.test/y.html', date: '2019-01-01' },
  ],
};
const said = hostile.replace('\u0000\u000b', '');

describe('atom', () => {
  it('is read as it was meant, whatever the texts hold', () => {
    const read = parseAtomFeed(atom(feed));
    expect(read).toMatchObject({ id: feed.id, title: { value: feed.title }, updated: '2020-02-03T00:00:00Z' });
    expect(read.authors).toEqual([{ name: 'R & D' }]);
    expect(read.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', feed.atom],
      ['alternate', feed.page],
    ]);
    expect(read.entries).toMatchObject([
      { id: 'urn:uuid:2', title: { value: said }, content: { value: said }, updated: '2020-02-03T00:00:00Z' },
      { id: 'urn:uuid:3', title: { value: '訂正' }, links: [{ href: 'https://site.test/y.html' }] },
    ]);
  });
});

describe('jsonFeed', () => {
  it('is read as it was meant', () => {
    const read = parseJsonFeed(JSON.stringify(jsonFeed(feed)));
    expect(read).toMatchObject({ title: feed.title, language: 'ja', feed_url: feed.json, home_page_url: feed.page });
    expect(read.items?.map(({ id, url, content_text }) => [id, url, content_text])).toEqual([
      ['urn:uuid:2', 'https://site.test/x.html#2.1', hostile],
      ['urn:uuid:3', 'https://site.test/y.html', '日付'],
    ]);
  });
});
