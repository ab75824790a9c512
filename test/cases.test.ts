/** Every folder of test/cases holds what is bad about the tiny data, and the exact text that must be printed for it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/core/model/compile.ts';
import { formatIssues } from '../src/core/model/issue.ts';
import { readDataFiles } from '../src/site/read-data.ts';

const here = import.meta.dirname;
const good = readDataFiles(join(here, 'tiny-data'));

describe('compile of the tiny data', () => {
  it('finds no problem', () => {
    expect(compile(good)).toHaveProperty('chronicle');
  });

  const cases = readdirSync(join(here, 'cases'));
  it.each(cases)('with the files of cases/%s prints what is expected', (name) => {
    const folder = join(here, 'cases', name);
    const bad = readDataFiles(folder);
    const kept = good.filter(({ path }) => !existsSync(join(folder, path)));
    const compiled = compile([...kept, ...bad]);
    const printed = 'issues' in compiled ? formatIssues(compiled.issues) : 'no problems';
    expect(`${printed}\n`).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'));
  });
});
