/** Input of the lanes for property tests: any chronicle, grouping, domain, size and filter. */
import fc from 'fast-check';
import { foldLifelines } from '../../../src/core/history/lifelines.ts';
import { foldLineage } from '../../../src/core/history/lineage.ts';
import { foldNotes } from '../../../src/core/lane-notes.ts';
import { createLaneWords } from '../../../src/core/lane-words.ts';
import { closeBand, groupLanes, type Grouping } from '../../../src/core/layout/lanes.ts';
import type { LanesInput, LanesSize } from '../../../src/core/layout/place-lanes.ts';
import { createRows } from '../../../src/core/layout/rows.ts';
import { stackBands } from '../../../src/core/layout/stack.ts';
import type { Chronicle } from '../../../src/core/model/chronicle.ts';
import { GROUPINGS } from '../../../src/core/query/query.ts';
import { arbitraryChronicle, FROM, TO } from '../arbitrary-chronicle.ts';

const moment = fc.oneof(
  fc.integer({ min: FROM, max: TO }),
  fc.integer({ min: 10 * FROM, max: 10 * TO }).map((tenths) => tenths / 10),
);

export const arbitraryDomain = fc.oneof(
  fc.constant<[number, number]>([FROM, TO]),
  fc.tuple(moment, moment).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
);

const around = {
  overscan: fc.constantFrom(0, 90, 500),
  margin: fc.constantFrom(0, 60),
  sight: fc.option(
    fc.tuple(fc.integer({ min: -50, max: 300 }), fc.nat(200)).map(([top, height]) => [top, top + height] as const),
  ),
};
const arbitrarySize: fc.Arbitrary<LanesSize> = fc
  .oneof(
    fc.record({ width: fc.integer({ min: 240, max: 639 }), portrait: fc.constant(true), ...around }),
    fc.record({ width: fc.integer({ min: 640, max: 2000 }), portrait: fc.constant(false), ...around }),
  )
  .map(({ sight, ...size }) => ({ ...size, ...(sight && { sight }) }));

/** What a reader may choose, and where. */
interface Choice {
  readonly grouping: Grouping;
  readonly domain: readonly [number, number];
  readonly size: LanesSize;
  readonly hidden: readonly number[];
  readonly lang: 'en' | 'ja';
  readonly isClosed: boolean;
}

const arbitraryChoice: fc.Arbitrary<Choice> = fc.record({
  grouping: fc.constantFrom(...GROUPINGS),
  domain: arbitraryDomain,
  size: arbitrarySize,
  hidden: fc.uniqueArray(fc.nat(11)),
  lang: fc.constantFrom<'en' | 'ja'>('en', 'ja'),
  isClosed: fc.boolean(),
});

function inputOf(chronicle: Chronicle, { grouping, domain, size, hidden, lang, isClosed }: Choice): LanesInput {
  const lifelines = foldLifelines(chronicle);
  const notes = foldNotes(chronicle, lifelines, lang, (owner) => `owned by ${owner}`);
  const names = { rest: (count: number) => `${count} others`, closed: (count: number) => `${count} lanes` };
  const words = createLaneWords(chronicle, lang, names, () => grouping === 'company');
  const bands = groupLanes(chronicle, grouping).map((band, i) => (isClosed && i === 0 ? closeBand(band) : band));
  const lanes = bands.flatMap((band) => band.lanes);
  const rows = lanes.map((lane) => {
    return [lane.id, createRows(lane, chronicle, words.isMain, (number) => !hidden.includes(number))] as const;
  });
  return {
    ...{ chronicle, domain, size, words, lifelines, notes, threads: foldLineage(chronicle), rows: new Map(rows) },
    stack: stackBands(bands, size.portrait, () => true),
  };
}

export const arbitraryLanes: fc.Arbitrary<LanesInput> = fc
  .tuple(arbitraryChronicle, arbitraryChoice)
  .map(([chronicle, choice]) => inputOf(chronicle, choice));

/** One chronicle, looked at in two ways. */
export const arbitraryLanesTwice: fc.Arbitrary<readonly [LanesInput, LanesInput]> = fc
  .tuple(arbitraryChronicle, arbitraryChoice, arbitraryChoice)
  .map(([chronicle, before, after]) => [inputOf(chronicle, before), inputOf(chronicle, after)]);

/** The lanes of the projects of a chronicle, over all of its time. */
export function lanesOfProjects(chronicle: Chronicle): LanesInput {
  const size = { width: 900, portrait: false };
  const domain = [chronicle.from, chronicle.to] as const;
  return inputOf(chronicle, { grouping: 'project', domain, size, hidden: [], lang: 'en', isClosed: false });
}
