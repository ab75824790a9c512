import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { datasetJsonLd, eventJsonLd } from '../../../src/export/json-ld.ts';
import { createAddresses } from '../../../src/site/addresses.ts';
import { formatScriptJson } from '../../../src/core/offline/script-json.ts';
import { hostileChronicle } from '../../export/hostile-chronicle.ts';

it('formatScriptJson keeps any text inside its script', () => {
  const addresses = createAddresses('https://example.org');
  fc.assert(
    fc.property(hostileChronicle, (chronicle) => {
      const dataset = datasetJsonLd(chronicle, 'en', addresses, []);
      for (const value of [
        dataset,
        ...chronicle.events.map((event) => eventJsonLd(chronicle, event, 'en', addresses)),
      ]) {
        const html = `<script type="application/ld+json">${formatScriptJson(value)}</script>`;
        const { head, body } = new JSDOM(html).window.document;
        expect(head.childElementCount + body.childNodes.length).toBe(1);
        expect(JSON.parse(head.firstElementChild!.textContent)).toEqual(JSON.parse(JSON.stringify(value)));
      }
    }),
    { numRuns: 20 },
  );
});
