/** Input of the lanes for property tests: any chronicle, grouping, domain, size and filter. */
import fc from 'fast-check';
import { foldLifelines } from '../../../src/core/history/lifelines.ts';
import { foldLineage } from '../../../src/core/history/lineage.ts';
import { createLaneWords } from '../../../src/core/lane-words.ts';
import { groupLanes } from '../../../src/core/layout/lanes.ts';
import type { LanesInput } from '../../../src/core/layout/place-lanes.ts';
import { GROUPINGS } from '../../../src/core/query/query.ts';
import { arbitraryChronicle, FROM, TO } from '../arbitrary-chronicle.ts';

const day = fc.integer({ min: FROM, max: TO });

export const arbitraryDomain = fc.oneof(
  fc.constant<[number, number]>([FROM, TO]),
  fc.tuple(day, day).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
);

const arbitrarySize = fc.oneof(
  fc.record({ width: fc.integer({ min: 240, max: 639 }), portrait: fc.constant(true) }),
  fc.record({ width: fc.integer({ min: 640, max: 2000 }), portrait: fc.constant(false) }),
);

export const arbitraryLanes: fc.Arbitrary<LanesInput> = fc
  .record({
    chronicle: arbitraryChronicle,
    grouping: fc.constantFrom(...GROUPINGS),
    domain: arbitraryDomain,
    size: arbitrarySize,
    hidden: fc.uniqueArray(fc.nat(11)),
    lang: fc.constantFrom<'en' | 'ja'>('en', 'ja'),
  })
  .map(({ chronicle, grouping, domain, size, hidden, lang }) => ({
    chronicle,
    bands: groupLanes(chronicle, grouping),
    lifelines: foldLifelines(chronicle),
    threads: foldLineage(chronicle),
    isShown: (number) => !hidden.includes(number),
    domain,
    size,
    words: createLaneWords(chronicle, lang, (count) => `${count} others`),
  }));
