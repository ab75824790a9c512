import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/core/model/text.ts';
import { LANGUAGES } from '../../src/i18n/given.ts';
import { cite } from '../../src/export/citation.ts';
import { createAddresses } from '../../src/site/addresses.ts';
import { tinyChronicle } from '../core/tiny-chronicle.ts';

const { site, events } = tinyChronicle();
const event = events[1]!;
const addresses = createAddresses('https://example.org/history');
const worksOf = (lang: Lang) => ({
  id: event.id,
  title: event.title[lang],
  address: addresses.event(event.id, lang),
});
const VIEW = {
  id: 'view',
  title: 'Timeline (kind: launch; June 2014)',
  address: 'https://example.org/index.html?kind=launch&from=2014-06-01&to=2014-06-30&q=%E6%B8%AF',
};

it('cite words the citation in the language of the page, with release and address', () => {
  expect(LANGUAGES.map((lang) => cite(worksOf(lang), site, lang).text)).toEqual([
    'Tiny chronicle contributors. (2020). The harbour opens. In Tiny chronicle (data release 2020.1). https://example.org/history/events/harbour-opens.html',
    '小さな年代記の執筆者一同（2020）「港湾財団が発足」『小さな年代記』データ版2020.1、https://example.org/history/ja/events/harbour-opens.html',
  ]);
});

it('cite names no address where the site has none', () => {
  const { text, formats } = cite({ id: event.id, title: event.title.en }, site, 'en');
  expect(text).toBe('Tiny chronicle contributors. (2020). The harbour opens. In Tiny chronicle (data release 2020.1).');
  for (const form of formats) expect(form.text).not.toMatch(/https?:|undefined|UR {2}-|url =/);
});

it('cite names the record alone where all of it is cited', () => {
  const { text, formats } = cite({ id: 'chronicle', address: addresses.home('en') }, site, 'en');
  expect(text).toBe(
    'Tiny chronicle contributors. (2020). Tiny chronicle (data release 2020.1). https://example.org/history/index.html',
  );
  expect(new Cite(formats[2]!.text).data[0]).toMatchObject({ type: 'dataset', title: 'Tiny chronicle' });
});

it('every form of the citation of a view keeps the parameters of its address', () => {
  for (const { name, text } of cite(VIEW, site, 'en').formats) {
    const [item] = new Cite(text).data;
    expect([item!.title, item!.URL!.replaceAll('%25', '%')], name).toEqual([VIEW.title, VIEW.address]);
  }
});

describe.each(['BibTeX', 'RIS', 'CSL-JSON'])('cite as %s', (name) => {
  it.each(LANGUAGES)('is read by a reference manager in %s', (lang) => {
    const form = cite(worksOf(lang), site, lang).formats.find((one) => one.name === name)!;
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
