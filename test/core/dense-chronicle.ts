/** Big chronicles made from a few numbers; the same numbers make the same chronicle. */
import { dayToIso } from '../../src/core/dates/day.ts';
import type { Day, HistoricalDate, Precision } from '../../src/core/dates/historical-date.ts';
import { compareDates } from '../../src/core/dates/order.ts';
import type { Chronicle, Effect, Entity, HistoryEvent } from '../../src/core/model/chronicle.ts';
import { SHAPES } from '../../src/core/model/schema.ts';

export interface Density {
  readonly seed: number;
  readonly events: number;
  readonly lanes: number;
  /** Letters of the longest label. */
  readonly letters: number;
  /** The share of the dates that are known to the day. */
  readonly exact: number;
  /** Of so many events one changes a stage, one a name, one an owner, and one tells of descent. */
  readonly changing: number;
}

export const FIRST = 11_000;
export const LAST = 14_000;

const THEMES = 6;
const STAGES = ['young', 'grown', 'gone'];
const WEIGHTS = [1, 1, 1, 2, 2, 3] as const;
const SPANS: readonly (readonly [Precision, days: number])[] = [
  ['month', 30],
  ['month', 30],
  ['season', 91],
  ['year', 365],
];

const same = (name: string) => ({ en: name, ja: name });

/** Numbers between 0 and 1 that look like chance. Algorithm: mulberry32 by Tommy Ettinger. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Creates a chronicle whose events crowd on the lanes that come first and around the middle of its time. */
export function denseChronicle({ seed, events, lanes, letters, exact, changing }: Density): Chronicle {
  const chance = createChance(seed);
  const below = (count: number) => Math.floor(chance() * count);
  const pick = <T>(some: readonly T[]): T => some[below(some.length)]!;
  const crowded = (count: number) => Math.floor(chance() * chance() * count);

  const entities = Array.from({ length: lanes }, (_, i): Entity => {
    const isCompany = i % 3 === 2;
    return {
      ...{ id: `n${i}`, type: isCompany ? 'company' : 'project', kind: isCompany ? 'company' : 'project' },
      ...{ name: same(`Vessel ${i}`), aliases: [], theme: `t${i % THEMES}`, lane: `n${i}` },
    };
  });
  const dateOf = (): HistoricalDate => {
    const middle = FIRST + Math.floor(((chance() + chance()) / 2) * (LAST - FIRST));
    const [precision, days] = chance() < exact ? (['day', 1] as const) : pick(SPANS);
    const earliest: Day = middle - Math.floor(days / 2);
    const start = { precision, approximate: chance() < 0.05, uncertain: false };
    return { edtf: dayToIso(middle), earliest, latest: earliest + days - 1, start };
  };
  const begun = new Set<string>();
  const effectsOn = (subject: string): Effect[] => {
    if (!begun.has(subject)) {
      begun.add(subject);
      return [{ type: 'started', subject }];
    }
    const other = pick(entities).id;
    const chosen = below(changing);
    if (chosen === 0) return [{ type: 'stage', subject, stage: pick(STAGES), of: other }];
    if (chosen === 1) return [{ type: 'descends-from', subject, from: [other] }];
    if (chosen === 2) return [{ type: 'owner', subject, owner: other }];
    return chosen === 3 ? [{ type: 'renamed', subject, name: same(`Vessel ${below(99)}`) }] : [];
  };
  const sketch = (_: unknown, i: number): HistoryEvent => {
    const own = entities[crowded(lanes)]!;
    const named = [own, ...(chance() < 0.4 ? [pick(entities)] : [])];
    const idsOf = (type: Entity['type']) => named.filter((one) => one.type === type).map(({ id }) => id);
    const label = same('Vessel launched in spring'.slice(0, 1 + below(letters)));
    return {
      ...{ id: `e${i}`, date: dateOf(), kind: pick(SHAPES), weight: pick(WEIGHTS), label, title: label },
      ...{ companies: idsOf('company'), projects: idsOf('project'), effects: effectsOn(own.id) },
    };
  };
  return {
    ...{ languages: ['en', 'ja'], from: FIRST, to: LAST, entities, tiers: [] },
    themes: Array.from({ length: THEMES }, (_, hue) => ({
      ...{ id: `t${hue}`, name: same(`Fleet ${hue}`), short: same(`F${hue}`), hue },
    })),
    kinds: SHAPES.map((shape) => ({ id: shape, name: same(shape), shape })),
    stages: STAGES.map((id, i) => ({ id, name: same(id), thickness: 3 + 4 * i })),
    events: Array.from({ length: events }, sketch).sort((a, b) => compareDates(a.date, b.date)),
  };
}
