/** A small part of the real data that stands by itself, so that it can be compiled ten thousand times. */
import type { DataFile } from '../../src/core/model/documents.ts';
import { readDataFiles } from '../../src/site/read-data.ts';

type Json = Record<string, unknown>;

/** Every how manieth event is taken. */
const STRIDE = 113;

/** The files of the reduced data as values, by path: some events of all times with all that they name. */
export function readReducedData(): Map<string, unknown> {
  const all = new Map(readDataFiles('data').map(({ path, text }) => [path, JSON.parse(text) as Json | Json[]]));
  const tableOf = (folder: string): Json[] =>
    [...all].flatMap(([path, records]) => (path.startsWith(folder) ? (records as Json[]) : []));
  const taken = tableOf('events/').filter((_, index) => index % STRIDE === 0);
  const disputed = tableOf('events/').find(({ disagreement }) => disagreement)!;
  const events = [...new Set([...taken, disputed])];
  const series = all.get('series/kubecon-attendance.json') as Json;
  // One point of each line, and none of an event that is not there.
  const lines = new Map((series['points'] as Json[]).map((point) => [point['series'], point]));
  const points = [...lines.values()].map(({ event: _, ...point }) => point);
  const named = new Set(JSON.stringify([events, { ...series, points }]).match(/(?<=")[a-z0-9-]+(?=")/g));
  const entities = ['projects.json', 'companies.json'].flatMap((path) => all.get(path) as Json[]);
  // A lane is drawn on another's, which must be there too.
  for (const { id, lane } of entities) if (named.has(String(id)) && lane) named.add(String(lane));
  const keep = (records: readonly Json[]): Json[] => records.filter(({ id }) => named.has(String(id)));
  const files = new Map<string, unknown>([
    ...['site', 'themes', 'stages'].map((name) => [`${name}.json`, all.get(`${name}.json`)] as const),
    ['kinds.json', keep(all.get('kinds.json') as Json[])],
    ['projects.json', keep(all.get('projects.json') as Json[])],
    ['companies.json', keep(all.get('companies.json') as Json[])],
    ['events/some.json', events],
    ['sources/some.json', keep(tableOf('sources/'))],
    ['series/some.json', { ...series, points }],
    ['charts.json', (all.get('charts.json') as Json[]).filter(({ form }) => form === 'kinds')],
  ]);
  return files;
}

/** Files from values, as they would lie on the disk. */
export const writeFiles = (values: ReadonlyMap<string, unknown>): DataFile[] =>
  [...values].map(([path, value]) => ({ path, text: JSON.stringify(value, null, 1) }));
