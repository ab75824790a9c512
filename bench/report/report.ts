/** The whole report as Markdown: `bench/RESULTS.md`. */
import { format, resolveConfig } from 'prettier';
import { formatFrames, formatReady } from './comparison.ts';
import { formatBytes, formatPeers } from './peers.ts';
import { formatGrowth } from './growth.ts';
import { formatRecord } from './record.ts';
import type { Report } from './result.ts';
import { formatSearch } from './search.ts';

const LEAD = `What each figure is and how it is taken: [README.md](README.md). Ratios are of one run on one machine and travel
to others; times do so only in part.`;

/** Formats what was measured; parts that were not are left out. */
export async function formatReport(report: Report): Promise<string> {
  const { date, machine, runs, limit, series, bytes, record, search, growth } = report;
  const rates = [...new Set(series.map(({ rate }) => rate))];
  const stamp = `Medians of ${String(runs)} on ${date}; ${machine}; ${String(limit / 1000)} s to finish.`;
  // Sections stay when others are measured again, so each says when it was.
  const section = (title: string, isThere: boolean, write: () => string): string[] =>
    isThere ? [`## ${title}`, stamp, write()] : [];
  const text = [
    '# Results of the bench',
    LEAD,
    ...section('Ready and heap', rates.includes(1), () => formatReady(report)),
    ...section('Frames and nodes', series.length > 0, () => formatFrames(report)),
    ...section('The pages with the real record', record.length > 0, () => formatRecord(report)),
    ...rates.flatMap((rate) => section(`All pages, slowed ${String(rate)} ×`, true, () => formatPeers(report, rate))),
    ...section('Bytes of a first visit', bytes.length > 0, () => formatBytes(report)),
    ...section('Growth of the build', growth.length > 0, () => formatGrowth(report)),
    ...section('The search', search.length > 0, () => formatSearch(report)),
  ].join('\n\n');
  const config = await resolveConfig('bench/RESULTS.md');
  return format(text, { ...config, parser: 'markdown' });
}
