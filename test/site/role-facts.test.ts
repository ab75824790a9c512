import { expect, it } from 'vitest';
import type { Effect } from '../../src/core/model/chronicle.ts';
import { listRoles } from '../../src/site/role-facts.ts';
import { createLookup } from '../../src/site/lookup.ts';
import { readChronicle } from '../../src/site/read-data.ts';
import { lookupOf } from './harbour-lookup.ts';

const join = (tier: string | null): Effect => ({ type: 'member', subject: 'yard', of: 'harbour', tier });

it('listRoles says tiers where they are known, and when a membership ended', () => {
  const lookup = lookupOf(['2014', join('member')], ['2015-07', join('gold')], ['2016', join(null)]);
  const link = { entity: 'harbour' };
  expect(listRoles('yard', lookup, 'en')).toEqual([
    {
      title: 'Member',
      facts: [
        { ...link, text: 'Harbour', when: '2014', event: 'e0' },
        { ...link, text: 'Harbour (gold)', when: 'July 2015', event: 'e1' },
        { ...link, text: 'Harbour (left)', when: '2016', event: 'e2' },
      ],
    },
  ]);
});

it('listRoles has words for every role of the record in both languages', () => {
  const lookup = createLookup(readChronicle());
  for (const { id, type } of lookup.chronicle.entities)
    if (type === 'company')
      for (const lang of ['en', 'ja'] as const)
        for (const { title, facts } of listRoles(id, lookup, lang)) {
          expect(title).not.toBe('');
          for (const { text, when } of facts) expect([text, when]).not.toContain('');
        }
});
