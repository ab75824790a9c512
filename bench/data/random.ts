/** Numbers by chance that are the same on every machine: a seeded generator. */

export interface Random {
  /** A number from 0 up to 1. */
  number(): number;
  /** A whole number from `low` to `high`, both inclusive. */
  integer(low: number, high: number): number;
  /** One of a list. */
  pick<T>(list: readonly T[]): T;
  /** True in this share of cases. */
  chance(share: number): boolean;
}

/** Creates a generator; the same seed gives the same numbers (mulberry32, by Tommy Ettinger, public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const integer = (low: number, high: number): number => low + Math.floor(number() * (high - low + 1));
  return {
    number,
    integer,
    pick: (list) => list[integer(0, list.length - 1)]!,
    chance: (share) => number() < share,
  };
}
