/** The data of the bench: a data folder such as curators write, of any number of events, the same for the same seed. */
import { readFileSync } from 'node:fs';
import { isoToDay } from '../../src/core/dates/day.ts';
import type { DataFile } from '../../src/core/model/documents.ts';
import type { Theme } from '../../src/core/model/schema.ts';
import type { RawSite } from '../../src/core/model/site-schema.ts';
import type { RawSource } from '../../src/core/model/source-schema.ts';
import type { RawCompany } from '../../src/core/model/schema.ts';
import { inventCompanies, inventProjects } from './entities.ts';
import { inventEvents } from './events.ts';
import { createRandom } from './random.ts';

/** What the invented record shares with the real one, so that the page's legend and controls fit it. */
const SHARED = ['site.json', 'themes.json', 'kinds.json', 'stages.json'];
const FOUNDATIONS_THEME = 'foundations';
const COMPANIES_THEME = 'companies';

/** How many lanes so many events lie on: 12 for the smallest bench, 60 for the largest. */
export function countLanes(events: number): number {
  return Math.max(12, Math.min(60, Math.round(12 + 16 * Math.log10(events / 200))));
}

/** Makes the files of a data folder with so many events. `folder` is the real one, for what the two share. */
export function generateData(events: number, seed = 1, folder = 'data'): DataFile[] {
  const read = (path: string): string => readFileSync(`${folder}/${path}`, 'utf8');
  const random = createRandom(seed);
  const site = JSON.parse(read('site.json')) as RawSite;
  const themes = (JSON.parse(read('themes.json')) as Theme[]).map(({ id }) => id);
  const foundations = (JSON.parse(read('companies.json')) as RawCompany[]).filter(({ kind }) => kind === 'foundation');
  const lanes = countLanes(events);
  const companyCount = Math.round(lanes / 5);
  const projectCount = lanes - companyCount - 1;
  const projectThemes = themes.filter((id) => id !== FOUNDATIONS_THEME && id !== COMPANIES_THEME);
  const projects = inventProjects(projectCount, projectThemes, [isoToDay(site.from), isoToDay(site.to)], random);
  const companies = inventCompanies(companyCount, COMPANIES_THEME, projectCount);
  const sources: RawSource[] = ['bench-a', 'bench-b'].map((id) => ({ id, type: 'document', title: 'An invented source' }));
  const foundation = foundations[0]!.id;
  const cast = { projects, companies, foundation, sources: ['bench-a', 'bench-b'] as const };
  const write = (path: string, records: unknown): DataFile => ({ path, text: JSON.stringify(records) });
  return [
    ...SHARED.map((path) => ({ path, text: read(path) })),
    write(
      'projects.json',
      projects.map(({ raw }) => raw),
    ),
    write('companies.json', [...foundations, ...companies]),
    write('sources/bench.json', sources),
    write('events/bench.json', inventEvents(events, cast, random)),
  ];
}
