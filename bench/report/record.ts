/** The pages with the real record: answers, interactions, first results and layout shifts beside what is asked. */
import { ANSWER, FIRST_RESULT, INP } from './asked.ts';
import type { Report } from './result.ts';
import { formatTable, formatTime, formatVerdict } from './tables.ts';

/** One table of all. */
export function formatRecord({ record }: Report): string {
  const rows = record.flatMap(({ rate, answers, visits, firstResults, shifts }) => {
    const slowed = `${String(rate)} ×`;
    const most = ANSWER[rate];
    return [
      ...answers.map(({ step, page, p50, p95 }) => [
        ...[`${step}, p50, p95`, page, slowed, `${formatTime(p50)}, ${formatTime(p95)}`],
        ...(most === undefined ? ['', ''] : [`≤ ${String(most)} ms`, formatVerdict(p95, most)]),
      ]),
      ...answers
        .filter(({ step }) => step === 'filter')
        .map(({ step, page, shown }) => [`${step}, in all views, p50`, page, slowed, formatTime(shown), '', '']),
      ...visits.map(({ page, inp }) => [
        ...['INP of a visit', page, slowed, formatTime(inp)],
        ...(rate === 4 ? [`≤ ${String(INP)} ms`, formatVerdict(inp, INP)] : ['', '']),
      ]),
      ...firstResults.map(({ page, time }) => [
        ...['first focus to first result', page, slowed, formatTime(time)],
        ...(rate === 4 ? [`≤ ${String(FIRST_RESULT)} ms`, formatVerdict(time, FIRST_RESULT)] : ['', '']),
      ]),
      ...shifts.map(({ page, width, shift }) => [
        ...[`CLS on load, ${String(width)} px`, page, slowed, shift.toFixed(3), '0'],
        // A shift that is no more than rounding is not seen.
        formatVerdict(shift, 0.0005),
      ]),
    ];
  });
  return formatTable(['what', 'page', 'slowed', 'measured', 'asked', 'met'], rows);
}
