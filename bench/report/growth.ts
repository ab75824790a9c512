/** What a build costs by the number of events: it should grow no faster than they do. */
import type { Report } from './result.ts';
import { formatCount, formatSize, formatTable, formatVerdict } from './tables.ts';

/** What ten thousand events may cost at the most: seconds, bytes of memory, and bytes of a first visit. */
const ASKED = { events: 10_000, seconds: 240, memory: 3e9, home: 200_000 };

/** A row for each size; times and memory also for each event. */
export function formatGrowth({ growth }: Pick<Report, 'growth'>): string {
  const rows = growth.map(({ events, cost, unfinished = '' }) => {
    if (!cost) return [formatCount(events), unfinished, '', '', '', '', '', ''];
    const { seconds, memory, files, size, home } = cost;
    const isMet = [
      [seconds, ASKED.seconds],
      [memory, ASKED.memory],
      [home, ASKED.home],
    ].every(([value, most]) => value! <= most!);
    return [
      ...[formatCount(events), `${seconds.toFixed(0)} s`, `${((seconds / events) * 1000).toFixed(0)} ms`],
      ...[formatSize(memory), formatSize(memory / events), `${formatCount(files)}, ${formatSize(size)}`],
      ...[formatSize(home), events === ASKED.events ? formatVerdict(isMet ? 0 : 1, 0) : ''],
    ];
  });
  const heads = ['events', 'time', 'an event', 'memory', 'an event', 'files', 'first visit of home'];
  return formatTable([...heads, `≤ ${ASKED.seconds} s, 3 GB, 200 kB`], rows);
}
