/** What is measured on the pages with the real record, medians of several runs. */
import { measureAnswers, type Answer } from './answers.ts';
import { measureFirstResults, type FirstResult } from './focus.ts';
import { measureInteractions, type Visit } from './interactions.ts';
import { median } from './numbers.ts';
import { measureShifts, type Shift } from './shifts.ts';

export interface RecordResult {
  readonly rate: number;
  readonly answers: readonly Answer[];
  readonly visits: readonly Visit[];
  readonly firstResults: readonly FirstResult[];
  readonly shifts: readonly Shift[];
}

/** Measures everything so many times; `origin` ends with a slash. */
export async function measureRecord(
  browser: string,
  origin: string,
  rate: number,
  runs: number,
): Promise<RecordResult> {
  const answers: Answer[][] = [];
  const visits: Visit[][] = [];
  const firstResults: FirstResult[][] = [];
  for (let run = 0; run < runs; run++) {
    answers.push(await measureAnswers(browser, origin, rate));
    visits.push(await measureInteractions(browser, origin, rate));
    firstResults.push(await measureFirstResults(browser, origin, rate));
  }
  return {
    rate,
    answers: answers[0]!.map((first, step) => ({
      ...first,
      p50: median(answers.map((run) => run[step]!.p50)),
      shown: median(answers.map((run) => run[step]!.shown)),
      p95: median(answers.map((run) => run[step]!.p95)),
    })),
    visits: visits[0]!.map((first, page) => ({ ...first, inp: median(visits.map((run) => run[page]!.inp)) })),
    firstResults: firstResults[0]!.map((first, page) => ({
      ...first,
      time: median(firstResults.map((run) => run[page]!.time)),
    })),
    // The same every time: nothing but fonts and sizes decides it.
    shifts: await measureShifts(browser, origin, rate),
  };
}
