import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHistory } from '../../scripts/new-history/write-history.ts';
import { compile } from '../../src/core/model/compile.ts';
import type { DataFile } from '../../src/core/model/documents.ts';
import { compileNotes } from '../../src/core/model/notes/compile-notes.ts';
import { TABLE_NAMES, tableOf } from '../../src/core/model/tables.ts';
import { readDataFiles } from '../../src/site/read-data.ts';

describe('writeHistory', () => {
  let work = '';
  let folder = '';
  let files: DataFile[] = [];

  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'new-history-'));
    folder = join(work, 'mine');
    await writeHistory(folder, 2031);
    files = readDataFiles(folder);
  });

  afterAll(() => {
    rmSync(work, { recursive: true });
  });

  it('writes data without a problem', () => {
    const compiled = compile(files, folder);
    expect(compiled).not.toHaveProperty('issues');
    expect(compiled).toMatchObject({ chronicle: { site: { release: '2031.1' }, events: Array(3).fill({}) } });
  });

  it('explains every sort of note that its data has', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    const sorts = [...new Set(compileNotes(files, folder).map(({ sort }) => sort))];
    expect(sorts.filter((sort) => readme.split(`**${sort}**`).length !== 3)).toEqual([]);
  });

  it('explains every file that it writes, and gives every table its schema', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    for (const { path } of files.filter(({ path }) => tableOf(path))) expect(readme).toContain(`\`${path}\``);
    const settings = readFileSync(join(folder, '.vscode/settings.json'), 'utf8');
    for (const table of TABLE_NAMES) {
      expect(settings).toContain(`"./schema/${table}.json"`);
      expect(JSON.parse(readFileSync(join(folder, `schema/${table}.json`), 'utf8'))).toHaveProperty('$schema');
    }
  });

  it('refuses a folder that holds something, and leaves it as it was', async () => {
    const taken = join(work, 'taken');
    mkdirSync(taken);
    writeFileSync(join(taken, 'letter.txt'), 'mine');
    await expect(writeHistory(taken, 2031)).rejects.toThrow(/is not empty/);
    await expect(writeHistory(join(taken, 'letter.txt'), 2031)).rejects.toThrow(/is a file/);
    expect(readDataFiles(taken)).toEqual([]);
  });
});
