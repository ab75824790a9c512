import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/model/text.ts';
import { citeEvent } from '../../src/export/event-citation.ts';
import { createAddresses } from '../../src/site/addresses.ts';
import { tinyChronicle } from '../core/tiny-chronicle.ts';

const { site, events } = tinyChronicle();
const event = events[1]!;
const addresses = createAddresses('https://example.org/history');

it('citeEvent words the citation in the language of the page, with release and address', () => {
  expect(LANGUAGES.map((lang) => citeEvent(event, site, lang, addresses).text)).toEqual([
    'Tiny chronicle contributors. (2020). The harbour opens. In Tiny chronicle (data release 2020.1). https://example.org/history/events/harbour-opens.html',
    '小さな年代記の執筆者一同（2020）「港湾財団が発足」『小さな年代記』データ版2020.1、https://example.org/history/ja/events/harbour-opens.html',
  ]);
});

it('citeEvent names no address where the site has none', () => {
  const { text, formats } = citeEvent(event, site, 'en', createAddresses(undefined));
  expect(text).toBe('Tiny chronicle contributors. (2020). The harbour opens. In Tiny chronicle (data release 2020.1).');
  for (const form of formats) expect(form.text).not.toMatch(/https?:|undefined|UR {2}-|url =/);
});

describe.each(['BibTeX', 'RIS', 'CSL-JSON'])('citeEvent as %s', (name) => {
  it.each(LANGUAGES)('is read by a reference manager in %s', (lang) => {
    const form = citeEvent(event, site, lang, addresses).formats.find((one) => one.name === name)!;
    const [item] = new Cite(form.text).data;
    expect(item).toMatchObject({
      title: event.title[lang],
      URL: addresses.event(event.id, lang),
      issued: { 'date-parts': [[2020]] },
      language: lang,
    });
    expect(form.text).toContain(site.release);
    expect(new Cite(form.text).format('bibliography', { template: 'apa', lang: 'en-US', format: 'text' })).toContain(
      event.title[lang],
    );
  });
});
