/** What is asked of the timeline: the figures that the results stand beside. */

export interface Asked {
  readonly events: number;
  /** At most so many times as long as the limit until ready. */
  readonly readyToLimit: number;
  /** At most this share of the time of vis-timeline, clustered; absent where that one is not expected to finish. */
  readonly readyToVis?: number;
  /** At most so many times the limit's heap. */
  readonly heapToLimit: number;
}

export const ASKED: readonly Asked[] = [
  { events: 200, readyToLimit: 2, readyToVis: 1 / 3, heapToLimit: 3 },
  { events: 2000, readyToLimit: 2, readyToVis: 1 / 5, heapToLimit: 3 },
  { events: 10_000, readyToLimit: 2, readyToVis: 1 / 10, heapToLimit: 3 },
  { events: 100_000, readyToLimit: 1.5, heapToLimit: 3 },
];

/** Frame intervals at the 95th percentile in milliseconds, by how many times slower the processor is. */
export const FRAME: Readonly<Record<number, number>> = { 1: 17, 4: 33.5 };

export const NODES = 1500;

/** Milliseconds of an answer to filter, zoom step and playhead at the 95th percentile, by the same. */
export const ANSWER: Readonly<Record<number, number>> = { 1: 16.7, 4: 50 };

/** The least that the search answers right, on the half that it was not tuned on; and milliseconds of a query of sixty
 * letters at the 95th percentile, on the record and on 10,000 events. */
export const SEARCH = { hit1: 0.97, hit5: 0.99, mrr: 0.98, times: [16, 50] } as const;

/** Milliseconds from the first focus of the search to its first result, at 4 ×. */
export const FIRST_RESULT = 150;

/** Milliseconds of Interaction to Next Paint at 4 ×. */
export const INP = 100;
