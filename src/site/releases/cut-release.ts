/** A new release of the data: what is written for it, or why there is none. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import type { SourcedChronicle } from '../../core/model/chronicle.ts';
import { compile } from '../../core/model/compile.ts';
import { formatIssues } from '../../core/model/issue.ts';
import { compareChronicles } from '../../core/releases/compare.ts';
import { compileKept, formatKept, parseKept } from '../../core/releases/kept.ts';
import { readDataFiles } from '../read-data.ts';
import { checkKept } from './check-kept.ts';
import { digestOf } from './digest.ts';
import { keptPath, readKeptFile } from './kept-file.ts';

/** Paths below the data folder with their new texts, and a sentence on what is in the release. */
export interface Cut {
  readonly files: ReadonlyMap<string, string>;
  readonly summary: string;
}

/**
 * Cuts a release from a data folder, of which nothing is written yet. It is refused if the name is not the next one, if
 * its file is there, if the data have problems, or if nothing has changed since the last release.
 * @param date ISO day of the release
 */
export function cutRelease(folder: string, release: string, date: string): Cut | { readonly wrong: string } {
  if (!/^\d{4}\.\d+$/.test(release))
    return { wrong: `name the release by year and number, such as 2026.2; got "${release}"` };
  const compiled = compile(readDataFiles(folder), folder);
  const issues = 'issues' in compiled ? compiled.issues : checkKept(folder, compiled.chronicle);
  if (issues.length > 0 || 'issues' in compiled) return { wrong: formatIssues(issues) };
  const { site } = compiled.chronicle;
  const last = site.releases?.at(-1)?.id;
  if (existsSync(join(folder, keptPath(release)))) return { wrong: `${folder}/${keptPath(release)} exists` };
  if (last !== undefined && compareIds(release, last) <= 0)
    return { wrong: `the last release is ${last}: ${release} must come after it` };
  const files = readDataFiles(folder);
  if (last !== undefined && formatKept(last, files) === readKeptFile(folder, last))
    return { wrong: `nothing has changed since ${last}` };

  const path = join(folder, 'site.json');
  const layout = { formattingOptions: { insertSpaces: true, tabSize: 2 } };
  const named = set(readFileSync(path, 'utf8'), ['release'], release);
  const text = formatKept(
    release,
    files.map((file) => (file.path === 'site.json' ? { ...file, text: named } : file)),
  );
  const entry = { id: release, date, digest: digestOf(text) };
  const listed = set(
    named,
    ['releases', ...(site.releases ? [site.releases.length] : [])],
    site.releases ? entry : [entry],
  );
  return {
    files: new Map([
      [keptPath(release), text],
      ['site.json', listed],
    ]),
    summary: `${release}: ${summarize(folder, last, compiled.chronicle)}`,
  };

  function set(json: string, place: (string | number)[], value: unknown): string {
    return applyEdits(json, modify(json, place, value, layout));
  }
}

function summarize(folder: string, last: string | undefined, chronicle: SourcedChronicle): string {
  if (last === undefined) return `${String(chronicle.events.length)} events, the first release`;
  const changes = compareChronicles(compileKept(parseKept(readKeptFile(folder, last)!)), chronicle);
  const count = (how: string): string => `${String(changes.filter((one) => one.how === how).length)} ${how}`;
  return ['added', 'corrected', 'renamed', 'removed'].map(count).join(', ');
}

function compareIds(a: string, b: string): number {
  const [yearA = 0, numberA = 0] = a.split('.').map(Number);
  const [yearB = 0, numberB = 0] = b.split('.').map(Number);
  return yearA - yearB || numberA - numberB;
}
