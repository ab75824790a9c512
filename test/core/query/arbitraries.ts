/** Random queries about a chronicle. */
import fc from 'fast-check';
import type { Chronicle } from '../../../src/core/model/chronicle.ts';
import { type Known, knownOf } from '../../../src/core/query/known.ts';
import {
  type FacetChoice,
  type FacetId,
  FACETS,
  GROUPINGS,
  type Query,
  STYLES,
} from '../../../src/core/query/query.ts';
import { sampleChronicle } from './sample-chronicle.ts';

export const known: Known = knownOf(sampleChronicle);

export const anyFacet: fc.Arbitrary<FacetId> = fc.constantFrom(...FACETS);

/** A choice of known values, both lists in order and apart. */
export function anyChoice(facet: FacetId, among = known): fc.Arbitrary<FacetChoice> {
  const ids = [...among[facet]];
  // Few values leave something more often than many.
  const values = fc.oneof(fc.subarray(ids, { maxLength: Math.min(3, ids.length) }), fc.subarray(ids));
  return fc.record({ any: values, not: values, all: fc.boolean() }).map(({ any, not, all }) => ({
    any: any.filter((value) => !not.includes(value)).sort(),
    not: [...not].sort(),
    all,
  }));
}

/** A query that an address can hold: known ids, days within the known time, well-formed text of at most 200 units. */
export function anyQueryOf(chronicle: Chronicle): fc.Arbitrary<Query> {
  const among = knownOf(chronicle);
  const anyDay = fc.integer({ min: among.from, max: among.to });
  const anyExtent = fc
    .record({ from: anyDay, to: anyDay }, { requiredKeys: [] })
    .filter(({ from, to }) => from === undefined || to === undefined || from <= to);
  const events = chronicle.events.map(({ id }) => id);
  const entities = [...among.company, ...among.project];
  return fc
    .tuple(
      fc.record({
        facets: fc.record({
          company: anyChoice('company', among),
          project: anyChoice('project', among),
          kind: anyChoice('kind', among),
          theme: anyChoice('theme', among),
          year: anyChoice('year', among),
        }),
        text: fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => text.length <= 200),
        lanes: fc.constantFrom(...GROUPINGS),
      }),
      anyExtent,
      fc.record(
        {
          at: anyDay,
          ...(events.length > 0 && { event: fc.constantFrom(...events) }),
          hide: fc.boolean(),
          a: fc.constantFrom(...entities),
          b: fc.constantFrom(...entities),
          style: fc.constantFrom(...STYLES),
        },
        { requiredKeys: [] },
      ),
    )
    .filter(([, , { a, b }]) => a === undefined || a !== b)
    .map(([needed, extent, rest]): Query => ({ ...needed, ...extent, ...rest }));
}

export const anyQuery = anyQueryOf(sampleChronicle);
