/** `npm test`: every proof in turn, each with its result, and the sum in the last line. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { provideChromium } from './chromium.ts';
import { provideNginx } from './nginx.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What of Vitest's report is read. */
interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };
const UNIT = '.build/unit.json';
const BROWSER = '.build/browser.json';
const failures: string[] = [];
const results: [step: string, count: Count | 'not run'][] = [];

process.env.ASTRO_TELEMETRY_DISABLED = '1';

step('data', () => run('node', 'scripts/check.ts'));
step('types', () => run('astro', 'check', '--minimumFailingSeverity', 'warning'));
step('types of the core', () => run('tsc', '-p', 'src/core'));
step('eslint', () => run('eslint', '.'));
step('prettier', () => run('prettier', '--check', '--log-level', 'warn', '.'));
step('knip', () => run('knip'));
step('unit', () => countUnit());
if (step('build', () => run('node', 'scripts/build.ts'))) step('browser', () => countBrowser());
else results.push(['browser', 'not run']);

console.log();
// What failed stands above thousands of lines of the steps that followed.
for (const failure of failures) console.log(`${failure}\n`);
for (const [name, count] of results) console.log(`${name.padEnd(18)} ${describe(count)}`);
const counts = results.map(([, count]) => count).filter((count) => count !== 'not run');
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs one step and keeps its result; true if nothing failed. A step that throws counts as one failure. */
function step(name: string, prove: () => Count): boolean {
  console.log(`\n— ${name}`);
  let count = FAILED;
  try {
    count = prove();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  results.push([name, count]);
  return count.failed === 0;
}

function run(command: string, ...args: string[]): Count {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  return status === 0 ? PASSED : FAILED;
}

function countUnit(): Count {
  rmSync(UNIT, { force: true });
  provideNginx();
  const ended = run('vitest', 'run');
  if (!existsSync(UNIT)) return FAILED;
  const report = JSON.parse(readFileSync(UNIT, 'utf8')) as UnitReport;
  for (const { name, status, message, assertionResults } of report.testResults) {
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (status === 'failed' && failed.length === 0) failures.push(`${relative('.', name)}\n${message}`);
    for (const { fullName, failureMessages } of failed)
      failures.push([`${relative('.', name)} › ${fullName}`, ...linesOf(failureMessages)].join('\n'));
  }
  return settle({ passed: report.numPassedTests, failed: report.numFailedTests }, ended);
}

/** The beginnings of messages: then come the calls of the test runner. */
function linesOf(messages: readonly string[]): string[] {
  return messages.flatMap((message) => message.split('\n').slice(0, 8));
}

function countBrowser(): Count {
  rmSync(BROWSER, { force: true });
  process.env.CHROMIUM_PATH = provideChromium();
  const ended = run('playwright', 'test');
  if (!existsSync(BROWSER)) return FAILED;
  const { stats } = JSON.parse(readFileSync(BROWSER, 'utf8')) as {
    stats: { expected: number; flaky: number; unexpected: number };
  };
  return settle({ passed: stats.expected + stats.flaky, failed: stats.unexpected }, ended);
}

/** A run that ended badly though no test failed (a file that does not load, say) counts as one failure. */
function settle(count: Count, ended: Count): Count {
  return ended.failed > 0 && count.failed === 0 ? { passed: count.passed, failed: 1 } : count;
}

function describe(count: Count | 'not run'): string {
  if (count === 'not run') return count;
  const { passed, failed } = count;
  if (passed + failed === 1) return failed === 0 ? 'passed' : 'failed';
  return `${String(passed)} passed, ${String(failed)} failed`;
}
