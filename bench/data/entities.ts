/** Invented projects and companies of the bench, as the record writes such, and how long each project lives. */
import type { Day } from '../../src/core/dates/historical-date.ts';
import type { RawCompany, RawProject } from '../../src/core/model/schema.ts';
import type { Random } from './random.ts';
import { nameOf } from './words.ts';

export interface BenchProject {
  readonly raw: RawProject;
  readonly start: Day;
  readonly end: Day;
  /** Whether the record says that it ended. */
  readonly hasEnd: boolean;
}

const byName = (name: string): { en: string; ja: string } => ({ en: name, ja: name });

const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

/** Invents projects, spread over the themes; most begin in the first half of the time, one in eight ends. */
export function inventProjects(
  count: number,
  themes: readonly string[],
  [from, to]: readonly [Day, Day],
  random: Random,
): BenchProject[] {
  return Array.from({ length: count }, (_, number) => {
    const name = nameOf(number);
    const start = from + Math.floor((to - from) * random.number() * 0.6);
    const hasEnd = random.chance(1 / 8);
    return {
      raw: {
        id: idOf(name),
        kind: random.chance(0.8) ? 'project' : 'product',
        name: byName(name),
        aliases: [],
        theme: themes[number % themes.length]!,
        about: { en: `An invented project, ${name}.`, ja: `架空のプロジェクト${name}。` },
      },
      start,
      end: hasEnd ? to - random.integer(30, Math.max(30, Math.floor((to - start) / 3))) : to,
      hasEnd,
    };
  });
}

/** Invents companies of one theme, under other names than the first `taken` ones. */
export function inventCompanies(count: number, theme: string, taken: number): RawCompany[] {
  return Array.from({ length: count }, (_, number) => {
    const name = `${nameOf(taken + number)} Works`;
    return {
      id: idOf(name),
      kind: 'company',
      name: byName(name),
      aliases: [],
      theme,
      about: { en: `An invented company, ${name}.`, ja: `架空の企業${name}。` },
    };
  });
}
