/** Ten thousand mutations of the real data: each ends with a chronicle or with a list of issues, never otherwise. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataFile } from '../../src/core/model/documents.ts';
import { compile, type Compiled } from '../../src/core/model/compile.ts';
import { formatIssues } from '../../src/core/model/issue.ts';
import { compareIssues } from '../../src/core/model/locate.ts';
import { compileNotes } from '../../src/core/model/notes/compile-notes.ts';
import { createAddresses } from '../../src/site/addresses.ts';
import { createDataFiles } from '../../src/site/data-files.ts';
import { listPlaces, mutate, mutation, slip, slipIn } from './mutation.ts';
import { readReducedData, writeFiles } from './reduced-data.ts';

const SEED = 20_240_229;
const MUTATIONS = 10_000;
const A_RUN = 4;
/** A busy machine must not fail it; a hang must. */
const LIMIT = 240_000;
const SAFE_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const data = readReducedData();
const files = writeFiles(data);
const places = listPlaces(data);
const addresses = createAddresses('https://example.org/here/');
const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const known = prototypes.map((prototype) => Reflect.ownKeys(prototype).length);

function endsWell(compiled: Compiled): void {
  expect(prototypes.map((prototype) => Reflect.ownKeys(prototype).length)).toEqual(known);
  if ('chronicle' in compiled) {
    const { events, entities, sources, charts, kinds, themes } = compiled.chronicle;
    for (const { id } of [...events, ...entities, ...sources, ...charts, ...kinds, ...themes]) {
      expect(id).toMatch(SAFE_ID);
      expect(id.length).toBeLessThanOrEqual(64);
    }
    expect(createDataFiles(compiled.chronicle, addresses).every(({ text }) => !/\p{Cs}/u.test(text))).toBe(true);
    return;
  }
  const { issues } = compiled;
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.toSorted(compareIssues)).toEqual(issues);
  const lines = formatIssues(issues).split('\n');
  expect(lines.length).toBeLessThanOrEqual(3 * 200 + 1);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(1600);
}

describe('compile', () => {
  it('takes the data that is mutated', () => {
    expect(compile(files)).toHaveProperty('chronicle');
  });

  it(
    `ends well with each of ${MUTATIONS} mutations of the real data`,
    () => {
      let seen = 0;
      const runs = fc.array(mutation, { minLength: A_RUN, maxLength: A_RUN });
      fc.assert(
        fc.property(runs, (mutations) => {
          const values = structuredClone(data);
          for (const one of mutations) mutate(values, places, one);
          seen += mutations.length;
          endsWell(compile(writeFiles(values)));
        }),
        { seed: SEED, numRuns: MUTATIONS / A_RUN },
      );
      expect(seen).toBeGreaterThanOrEqual(MUTATIONS);
    },
    LIMIT,
  );

  it(
    'ends well with slips in the text of a file, and so do the notes',
    () => {
      fc.assert(
        fc.property(slip, (one) => {
          const bad = slipIn(files, one);
          endsWell(compile(bad));
          compileNotes(bad);
        }),
        { seed: SEED, numRuns: 600 },
      );
    },
    LIMIT,
  );

  it.each([
    ['events/some.json', 'title'],
    ['events/some.json', 'date'],
    ['events/some.json', 'id'],
    ['events/some.json', 'kind'],
    ['sources/some.json', 'URL'],
    ['sources/some.json', 'title'],
    ['projects.json', 'theme'],
    ['site.json', 'release'],
  ])('refuses a megabyte in %s as %s, with a message that can be read', (path, field) => {
    const megabyte = 'x'.repeat(1_000_000);
    const values = structuredClone(data);
    const [record] = [values.get(path)].flat() as Record<string, unknown>[];
    record![field] = field === 'title' && path.startsWith('events') ? { en: megabyte, ja: megabyte } : megabyte;
    const compiled = compile(writeFiles(values));
    expect(compiled).toHaveProperty('issues');
    endsWell(compiled);
  });

  it('says how many issues there are beyond those that it lists', () => {
    const values = structuredClone(data);
    const events = Array.from({ length: 412 }, () => ({ id: 'no' }));
    values.set('events/more.json', events);
    const compiled = compile(writeFiles(values) as DataFile[]);
    const issues = 'issues' in compiled ? compiled.issues : [];
    expect(formatIssues(issues).split('\n').at(-1)).toBe(`and ${issues.length - 200} more`);
  });
});
