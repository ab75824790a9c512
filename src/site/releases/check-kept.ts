/** Checks the kept releases of a data folder: that they are whole and unaltered, and that no published id was lost. */
import type { SourcedChronicle } from '../../core/model/chronicle.ts';
import type { Issue } from '../../core/model/issue.ts';
import { ADDRESSED } from '../../core/model/redirect-schema.ts';
import { listLost } from '../../core/releases/compare.ts';
import { parseKept, type Kept } from '../../core/releases/kept.ts';
import { digestOf } from './digest.ts';
import { keptPath, readKeptFile } from './kept-file.ts';

/** Every problem of the kept releases beside the data of today, which have none. */
export function checkKept(folder: string, chronicle: SourcedChronicle): Issue[] {
  const { release, releases = [] } = chronicle.site;
  const issues: Issue[] = [];
  const say = (file: string, record: string, wrong: string, right: string): void => {
    issues.push({ file: `${folder}/${file}`, line: 1, record, field: '', wrong, right });
  };
  const last = releases.at(-1)?.id;
  if (last !== undefined && last !== release)
    say('site.json', 'site', `"release" is "${release}", but the last one kept is "${last}"`, `set it to "${last}"`);
  for (const { id, digest } of releases) {
    const file = keptPath(id);
    const text = readKeptFile(folder, id);
    const kept = text === undefined ? undefined : parseOrSay(text, (wrong) => say(file, id, wrong, RESTORE));
    if (text === undefined) say(file, id, 'missing file', RESTORE);
    else if (digestOf(text) !== digest) say(file, id, 'is not as it was published', RESTORE);
    if (!kept) continue;
    if (kept.release !== id) say(file, id, `holds the release "${kept.release}"`, RESTORE);
    for (const { type, lost } of listLostIds(kept, chronicle))
      say('redirects.json', id, `the ${type} "${lost}" of this release is gone`, ADD_REDIRECT);
  }
  return issues;
}

const RESTORE = 'restore it from the history of the repository: a published release never changes';
const ADD_REDIRECT = 'bring it back, or add a redirect to what stands in its place';

function parseOrSay(text: string, say: (wrong: string) => void): Kept | undefined {
  try {
    return parseKept(text);
  } catch (error) {
    say(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function listLostIds({ records }: Kept, { events, entities, charts, redirects = [] }: SourcedChronicle) {
  const now = {
    event: events,
    project: entities.filter(({ type }) => type === 'project'),
    company: entities.filter(({ type }) => type === 'company'),
    chart: charts,
  };
  return (['event', 'project', 'company', 'chart'] as const).flatMap((type) => {
    const before = (records[ADDRESSED[type]] ?? []) as { id: string }[];
    const given = redirects.filter((one) => one.type === type);
    return listLost(before, now[type], given).map((lost) => ({ type, lost }));
  });
}
