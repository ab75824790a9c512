import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/core/model/chronicle.ts';
import { wordsOf } from '../../src/i18n/languages.ts';
import { listFacts, type Fact } from '../../src/site/entity-history.ts';
import { createLookup } from '../../src/site/lookup.ts';
import { lookupOf, tiny } from './harbour-lookup.ts';

const reach = (stage: string): Effect => ({ type: 'stage', subject: 'galley', stage, of: 'harbour' });
const own = (owner: string): Effect => ({ type: 'owner', subject: 'galley', owner });
const rename = (name: string): Effect => ({ type: 'renamed', subject: 'galley', name: { en: name, ja: name } });

const factsOf = (id: string, title: string, lookup: ReturnType<typeof lookupOf>): readonly Fact[] | undefined =>
  listFacts(id, lookup, 'en').find((group) => group.title === title)?.facts;

describe('listFacts', () => {
  it('has no group for what the record does not know', () => {
    const lookup = createLookup(tiny);
    const ja = wordsOf('ja');
    expect(listFacts('harbour', lookup, 'en')).toEqual([]);
    expect(listFacts('galley', lookup, 'ja').map(({ title }) => title)).toEqual([ja.stages, ja.ledTo]);
    expect(listFacts('galley', lookupOf(['2014']), 'en')).toEqual([]);
  });
  it('says from when to when each stage lasted', () => {
    expect(factsOf('galley', 'Stages', lookupOf(['2014-03', reach('young')], ['2015', reach('grown')]))).toEqual([
      { text: 'Young (Harbour)', when: 'March 2014 – 2015', event: 'e0' },
      { text: 'Grown (Harbour)', when: 'since 2015', event: 'e1' },
    ]);
  });
  it('lists names where there was more than one', () => {
    expect(factsOf('galley', 'Names', lookupOf(['2014', rename('Trireme')]))).toEqual([
      { text: 'Galley', when: '' },
      { text: 'Trireme', when: 'since 2014', event: 'e0' },
    ]);
    expect(factsOf('galley', 'Names', lookupOf(['2014', own('yard')]))).toBeUndefined();
  });
  it.each([
    ['../2014-07', 'by July 2014'],
    ['2014/..', 'from 2014'],
  ])('does not say since when of %s, which says so itself', (date, when) => {
    expect(factsOf('galley', 'Names', lookupOf([date, rename('Trireme')]))?.[1]?.when).toBe(when);
  });
  it('lists owners of what is no company', () => {
    const lookup = lookupOf(['2014', own('yard')], ['2015', { type: 'owner', subject: 'yard', owner: 'harbour' }]);
    expect(factsOf('galley', 'Owners', lookup)).toEqual([
      { text: 'Yard', when: 'since 2014', event: 'e0', entity: 'yard' },
    ]);
    expect(listFacts('yard', lookup, 'en')).toEqual([]);
  });
  it('lists releases', () => {
    const released: Effect = { type: 'released', subject: 'galley', version: '1.0' };
    expect(factsOf('galley', 'Releases', lookupOf(['2014-07-21', released]))).toEqual([
      { text: '1.0', when: '21 July 2014', event: 'e0' },
    ]);
  });
  it('lists descent on both sides, and no purchase among it', () => {
    const descends: Effect = { type: 'descends-from', subject: 'sloop', from: ['galley'] };
    const lookup = lookupOf(['2014', descends], ['2015', own('yard')]);
    expect(factsOf('sloop', 'Came from', lookup)?.map(({ entity }) => entity)).toEqual(['galley']);
    expect(factsOf('galley', 'Led to', lookup)?.map(({ entity }) => entity)).toEqual(['sloop']);
    expect(factsOf('yard', 'Came from', lookup)).toBeUndefined();
  });
});
