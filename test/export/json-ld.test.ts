import { expand } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/core/dates/parse.ts';
import { articleJsonLd, datasetJsonLd, eventJsonLd, pageJsonLd, temporalCoverage } from '../../src/export/json-ld.ts';
import { createAddresses } from '../../src/site/addresses.ts';
import { readChronicle } from '../../src/site/read-data.ts';

const chronicle = readChronicle();
const addresses = createAddresses('https://example.org/history');
const nowhere = createAddresses(undefined);
const FILES = [{ path: 'events.ics', folder: 'ja' as const, mediaType: 'text/calendar' }];

/** The statements as a processor reads them, by the full names of schema.org. */
async function read(value: object): Promise<Record<string, unknown>> {
  const document = { '@context': { '@vocab': 'https://schema.org/' } };
  const documentLoader = (documentUrl: string) => Promise.resolve({ documentUrl, document });
  const [node] = await expand(value, { documentLoader });
  return node!;
}

const valueOf = (node: Record<string, unknown>, name: string): unknown =>
  (node[`https://schema.org/${name}`] as { '@value'?: unknown }[] | undefined)?.[0]?.['@value'];

it('eventJsonLd is an Article with its time for every event, and names an Event for conferences only', async () => {
  for (const event of chronicle.events) {
    const node = await read(eventJsonLd(chronicle, event, 'en', nowhere));
    expect(node['@type']).toEqual(['https://schema.org/Article']);
    expect(valueOf(node, 'headline')).toBe(event.title.en);
    expect(valueOf(node, 'temporalCoverage')).toBe(temporalCoverage(event.date));
    expect(JSON.stringify(node).includes('https://schema.org/Event')).toBe(event.kind === 'conference');
    expect(JSON.stringify(node)).not.toContain('undefined');
  }
});

it('eventJsonLd names the page where the site has an address, and none where it has not', async () => {
  const event = chronicle.events[0]!;
  const address = `https://example.org/history/ja/events/${event.id}.html`;
  expect((await read(eventJsonLd(chronicle, event, 'ja', addresses)))['@id']).toBe(address);
  expect(eventJsonLd(chronicle, event, 'ja', nowhere)).not.toHaveProperty('@id');
});

it('datasetJsonLd names the files where the site has an address', async () => {
  const node = await read(datasetJsonLd(chronicle, 'ja', addresses, FILES));
  expect(node['@type']).toEqual(['https://schema.org/Dataset']);
  expect(valueOf(node, 'version')).toBe(chronicle.site.release);
  expect(JSON.stringify(node)).toContain('https://example.org/history/ja/data/events.ics');
  expect(datasetJsonLd(chronicle, 'ja', nowhere, FILES)).not.toHaveProperty('distribution');
});

it('articleJsonLd tells the time from the first day to the last of its dates, and that of the record without any', async () => {
  const entity = chronicle.entities.find(({ type }) => type === 'company')!;
  const subject = { title: 'A', text: 'B', address: undefined, entities: [entity], dates: [] };
  const dates = ['2015-07', '2014-22'].map(parseDate);
  const node = await read(articleJsonLd(chronicle, { ...subject, dates }, 'en', nowhere));
  expect(valueOf(node, 'temporalCoverage')).toBe('2014-06-01/2015-07-31');
  expect(JSON.stringify(node)).toContain('https://schema.org/Organization');
  expect(valueOf(await read(articleJsonLd(chronicle, subject, 'ja', nowhere)), 'temporalCoverage')).toBe(
    '2013-01-01/2019-12-31',
  );
});

it('pageJsonLd makes a page a part of the record', async () => {
  const about = { title: 'Lanes', text: 'All of them', address: undefined, home: 'https://example.org/' };
  const node = await read(pageJsonLd(chronicle.site, 'en', about));
  expect(node['@type']).toEqual(['https://schema.org/WebPage']);
  expect(JSON.stringify(node['https://schema.org/isPartOf'])).toContain('https://example.org/');
});

describe('temporalCoverage', () => {
  it.each([
    ['2015-07-21', '2015-07-21'],
    ['2015-07~', '2015-07'],
    ['2015', '2015'],
    ['2015-22', '2015-06-01/2015-08-31'],
    ['2015-05-18/2015-05-22', '2015-05-18/2015-05-22'],
    ['../2017-11-06', '../2017-11-06'],
    ['2017-11/..', '2017-11-01/..'],
  ])('of %s is %s', (edtf, coverage) => {
    expect(temporalCoverage(parseDate(edtf))).toBe(coverage);
  });
});
