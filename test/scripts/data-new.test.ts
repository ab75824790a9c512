import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const project = join(import.meta.dirname, '../..');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-new-'));
  cpSync(join(project, 'test/tiny-data'), folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const ANSWERS: readonly (readonly [question: string, ...answers: string[]])[] = [
  ['title', 'The galley wins the race', 'ガレー船が競漕に勝つ'],
  ['id', ''],
  ['date, at first not in EDTF', '5 May 2015', '2015-05-05'],
  ['kind, at first misspelt', 'donatoin', '1'],
  ['weight', '2'],
  ['label, at first too long', 'a'.repeat(33), 'Wins', '優勝'],
  ['summary', 'It was the fastest.', '最も速かった。'],
  ['companies', ''],
  ['projects, at first misspelt', 'galey', 'galley'],
  ['effect', 'released', '', '2.0'],
  ['effect on what is not listed', 'member', 'yard', 'harbour', 'silver'],
  ['no more effects', ''],
  ['source, at first none', '', 'log-bok', 'log-book', 'page 7'],
  ['second source', 'crew-list', ''],
  ['no more sources', ''],
  ['write it', 'yes'],
];

function run(answers: readonly string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/data-new.ts'], {
    cwd: project,
    env: { ...process.env, DATA_DIR: folder },
    input: answers.join('\n'),
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

const eventsOf = (year: string): Record<string, unknown>[] =>
  JSON.parse(readFileSync(join(folder, `events/${year}.json`), 'utf8')) as Record<string, unknown>[];

it('data-new writes the event that the answers give, and checks the data', () => {
  const { status, said } = run(ANSWERS.flatMap(([, ...answers]) => answers));
  expect(said).toContain('5 events, 2 projects, 2 companies, 2 sources, 1 series: no problems');
  expect(status).toBe(0);
  expect(eventsOf('2015').map(({ id }) => id)).toEqual(['sloop-starts', 'galley-wins-race', 'galley-joins-harbour']);
  expect(eventsOf('2015')[1]).toEqual({
    id: 'galley-wins-race',
    date: '2015-05-05',
    kind: 'launch',
    weight: 2,
    label: { en: 'Wins', ja: '優勝' },
    title: { en: 'The galley wins the race', ja: 'ガレー船が競漕に勝つ' },
    summary: { en: 'It was the fastest.', ja: '最も速かった。' },
    companies: ['yard', 'harbour'],
    projects: ['galley'],
    effects: [
      { type: 'released', subject: 'galley', version: '2.0' },
      { type: 'member', subject: 'yard', of: 'harbour', tier: 'silver' },
    ],
    sources: [{ id: 'log-book', locator: 'page 7' }, { id: 'crew-list' }],
  });
  for (const slip of ['"2015-05-05"', '"donation"', 'at most 32 characters', '"galley"', '"log-book"']) {
    expect(said).toContain(slip);
  }
});

it('data-new writes nothing when the answers end early, or the last one is no', () => {
  const early = run(['A title']);
  expect(early.status).toBe(1);
  expect(early.said).toContain('nothing was written');
  const no = run([...ANSWERS.flatMap(([, ...answers]) => answers).slice(0, -1), 'no']);
  expect(no.said).toContain('Nothing was written.');
  expect(eventsOf('2015')).toHaveLength(2);
  expect(existsSync(join(folder, 'events/2013.json'))).toBe(false);
});
