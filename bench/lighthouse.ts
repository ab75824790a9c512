/** Lighthouse over nginx with the shipped configuration: medians of each category, page by page. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { provideChromium } from '../scripts/chromium.ts';
import { startNginx } from '../scripts/nginx.ts';

const PAGES = [
  'index.html',
  'lanes.html',
  'companies/google.html',
  'events/kubernetes-1-0.html',
  'charts/commits.html',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const REPORT = '.build/lighthouse.json';

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { id: string; score: number | null; scoreDisplayMode: string; title: string }>
  >;
}

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { dist: text, runs: text, pages: text } });
const runs = Number(values.runs ?? 3);
const pages = values.pages?.split(',') ?? PAGES.flatMap((page) => [page, `ja/${page}`]);
process.env.CHROME_PATH = provideChromium();
const { port, stop } = await startNginx(resolve(values.dist ?? 'dist'));

try {
  console.log(
    `| page | ${CATEGORIES.join(' | ')} | fell short |\n| --- | ${CATEGORIES.map(() => '--: | ').join('')}--- |`,
  );
  for (const page of pages) {
    const reports = Array.from({ length: runs }, () => audit(`http://127.0.0.1:${String(port)}/${page}`));
    const scores = CATEGORIES.map((category) =>
      median(reports.map(({ categories }) => Math.round(100 * (categories[category]?.score ?? 0)))),
    );
    const failed = Object.values(reports[0]!.audits).filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
    );
    console.log(`| ${page} | ${scores.join(' | ')} | ${failed.map(({ id }) => id).join(', ')} |`);
  }
} finally {
  await stop();
}

/** Runs Lighthouse once, with its usual preset, which is a mobile one. */
function audit(address: string): Report {
  const { status, stderr } = spawnSync(
    resolve('bench', 'node_modules', '.bin', 'lighthouse'),
    [
      ...[address, '--quiet', '--output=json', `--output-path=${REPORT}`],
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=--headless=new --disable-gpu${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`lighthouse failed: ${stderr}`);
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  rmSync(REPORT);
  return report;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
