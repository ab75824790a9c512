/** The pages with the real record: answers, interactions and layout shifts beside what is asked. */
import { ANSWER, INP } from './asked.ts';
import type { Report } from './result.ts';
import { formatTable, formatTime, formatVerdict } from './tables.ts';

/** One table of all three. */
export function formatRecord({ record }: Report): string {
  const rows = record.flatMap(({ rate, answers, visits, shifts }) => {
    const slowed = `${String(rate)} ×`;
    const most = ANSWER[rate];
    return [
      ...answers.map(({ step, page, p95 }) => [
        ...[`${step}, p95`, page, slowed, formatTime(p95)],
        ...(most === undefined ? ['', ''] : [`≤ ${String(most)} ms`, formatVerdict(p95, most)]),
      ]),
      ...visits.map(({ page, inp }) => [
        ...['INP of a visit', page, slowed, formatTime(inp)],
        ...(rate === 4 ? [`≤ ${String(INP)} ms`, formatVerdict(inp, INP)] : ['', '']),
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
