/** Random queries about one chronicle. */
import fc from 'fast-check';
import { type Known, knownOf } from '../../../src/core/query/known.ts';
import { type FacetChoice, type FacetId, GROUPINGS, type Query, STYLES } from '../../../src/core/query/query.ts';
import { sampleChronicle } from './sample-chronicle.ts';

export const known: Known = knownOf(sampleChronicle);

export const anyFacet: fc.Arbitrary<FacetId> = fc.constantFrom('company', 'project', 'kind', 'theme');

/** A choice of known values, both lists in order and apart. */
export function anyChoice(facet: FacetId): fc.Arbitrary<FacetChoice> {
  const values = fc.subarray([...known[facet]]);
  return fc.record({ any: values, not: values, all: fc.boolean() }).map(({ any, not, all }) => ({
    any: any.filter((value) => !not.includes(value)).sort(),
    not: [...not].sort(),
    all,
  }));
}

const anyEntity = fc.constantFrom(...known.company, ...known.project);

const anyDay = fc.integer({ min: known.from, max: known.to });

const anyExtent = fc
  .record({ from: anyDay, to: anyDay }, { requiredKeys: [] })
  .filter(({ from, to }) => from === undefined || to === undefined || from <= to);

/** A query that an address can hold: known ids, days within the known time, well-formed text of at most 200 units. */
export const anyQuery: fc.Arbitrary<Query> = fc
  .tuple(
    fc.record({
      facets: fc.record({
        company: anyChoice('company'),
        project: anyChoice('project'),
        kind: anyChoice('kind'),
        theme: anyChoice('theme'),
      }),
      text: fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => text.length <= 200),
      lanes: fc.constantFrom(...GROUPINGS),
    }),
    anyExtent,
    fc.record(
      {
        at: anyDay,
        event: fc.constantFrom(...sampleChronicle.events.map(({ id }) => id)),
        style: fc.constantFrom(...STYLES),
        a: anyEntity,
        b: anyEntity,
      },
      { requiredKeys: [] },
    ),
  )
  .filter(([, , { a, b }]) => a === undefined || a !== b)
  .map(([needed, extent, rest]) => ({ ...needed, ...extent, ...rest }));
