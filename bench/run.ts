/** `npm run bench`: measures the timeline beside its limit and the usual choice; tables, JSON and `bench/RESULTS.md`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { provideChromium } from '../scripts/chromium.ts';
import { measureBytes } from './measure/bytes.ts';
import { measureGrowth } from './measure/growth.ts';
import { measureRecord } from './measure/record.ts';
import { measureSeries, type Series } from './measure/series.ts';
import { HELP, parseOptions, type Options } from './options.ts';
import { checkDist, composePages, providePeers } from './prepare.ts';
import { formatReport } from './report/report.ts';
import type { Report } from './report/result.ts';
import { replaceSections } from './report/sections.ts';
import { formatSeries } from './report/tables.ts';
import { measureSearch } from './search/measure.ts';
import { withServer } from './serve.ts';

/** Milliseconds in which a site must be built. */
const BUILD_LIMIT = 1_800_000;

const JSON_FILE = '.build/bench/results.json';

if (process.argv.includes('--help')) {
  console.log(HELP);
} else {
  const options = parseOptions(process.argv.slice(2));
  const inBrowser = options.record || options.peers.length > 0;
  if (inBrowser) checkDist(options.dist);
  if (inBrowser || options.search) providePeers();
  const report = await measure(options, inBrowser ? provideChromium() : '');
  const text = await formatReport(report);
  mkdirSync('.build/bench', { recursive: true });
  writeFileSync(JSON_FILE, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\n${text}\nall numbers: ${JSON_FILE}`);
  if (options.results !== undefined) {
    const isAlone = options.isWhole || !existsSync(options.results);
    writeFileSync(options.results, isAlone ? text : replaceSections(readFileSync(options.results, 'utf8'), text));
    console.log(`tables: ${options.results}`);
  }
}

async function measure(options: Options, browser: string): Promise<Report> {
  const { sizes, rates, peers, runs, limit, seed, dist } = options;
  const report: Report = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1) ?? ''} at the start`,
    ...{ runs, limit, series: [], bytes: [], record: [] },
    search: options.search ? await measureSearch(seed) : [],
    growth: [],
  };
  for (const events of options.growth) {
    console.log(`building ${String(events)} events`);
    report.growth.push(measureGrowth(events, seed, BUILD_LIMIT));
  }
  for (const events of peers.length > 0 ? sizes : []) {
    console.log(`\n— ${String(events)} events`);
    let folder: string;
    try {
      folder = composePages(dist, events, seed);
    } catch (error) {
      const unfinished = error instanceof Error ? error.message : String(error);
      console.error(unfinished);
      const missing = rates.flatMap((rate) =>
        peers.map(({ id }) => ({ events, rate, peer: id, runs: [], unfinished })),
      );
      report.series.push(...missing);
      continue;
    }
    report.bytes.push(...peers.map(({ id, file }) => ({ events, peer: id, bytes: measureBytes(folder, file) })));
    await withServer(folder, async (origin) => {
      for (const rate of rates)
        for (const peer of peers) {
          const size = { events, rate, peer: peer.id };
          const why = hopeless(report, size);
          const series = why
            ? { ...size, runs: [], unfinished: why }
            : await measureSeries(origin + peer.file, peer, { browser, rate, limit, events, runs });
          report.series.push(series);
          console.log(formatSeries(series));
        }
    });
  }
  if (options.record)
    await withServer(dist, async (origin) => {
      for (const rate of rates) {
        console.log(`\n— the record, at ${String(rate)} ×`);
        // What was measured so far must not be lost with a control that is no longer there.
        try {
          report.record.push(await measureRecord(browser, origin, rate, runs));
        } catch (error) {
          console.error(error instanceof Error ? error.message.split('\n', 1)[0] : error);
          process.exitCode = 1;
        }
      }
    });
  return report;
}

/** Why a page need not be tried: with no more to do it failed already, and would only cost its time limit again. */
function hopeless(
  { series }: Report,
  { events, rate, peer }: Pick<Series, 'events' | 'rate' | 'peer'>,
): string | undefined {
  const failed = series.find(
    (one) => one.unfinished !== undefined && one.peer === peer && one.events <= events && one.rate <= rate,
  );
  if (!failed) return undefined;
  return `not tried: with ${String(failed.events)} events at ${String(failed.rate)} ×, ${failed.unfinished ?? ''}`;
}
