/** An Atom feed (RFC 4287). */
import { momentOf, type Feed, type FeedEntry } from './feed.ts';

/** Formats a feed with at least one entry. */
export function atom(feed: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.lang)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.description),
    element('updated', momentOf(feed.entries[0]!.date)),
    `<author>${element('name', feed.author)}</author>`,
    element('rights', feed.rights),
    link('self', feed.atom, 'application/atom+xml'),
    link('alternate', feed.page, 'text/html'),
    ...feed.entries.map(formatEntry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function formatEntry({ id, title, text, address, date }: FeedEntry): string {
  const lines = [
    element('id', id),
    element('title', title),
    element('updated', momentOf(date)),
    link('alternate', address, 'text/html'),
    `<content type="text">${escapeXml(text)}</content>`,
  ];
  return `<entry>\n${lines.join('\n')}\n</entry>`;
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

const link = (rel: string, href: string, type: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;

/** Control characters have no place in XML, not even escaped. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
