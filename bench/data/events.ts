/** Invented events of the bench, as the record writes such: lives of projects in releases, stages, members and threads. */
import { dayToIso } from '../../src/core/dates/day.ts';
import type { RawEffect, RawEvent } from '../../src/core/model/schema.ts';
import { writeDate } from './dates.ts';
import type { RawCompany } from '../../src/core/model/schema.ts';
import type { BenchProject } from './entities.ts';
import type { Random } from './random.ts';
import { writeTitle } from './words.ts';

export interface Cast {
  readonly projects: readonly BenchProject[];
  readonly companies: readonly RawCompany[];
  /** Id of the foundation that grants stages and takes members. */
  readonly foundation: string;
  /** Ids of two sources. */
  readonly sources: readonly [string, string];
}

const STAGES = ['sandbox', 'incubating', 'graduated'];
const TIERS = ['platinum', 'gold', 'silver'];
const PLAIN_KINDS = ['partnership', 'governance', 'publication', 'funding', 'conference'];

/** The happening itself, before it has words. */
interface Happening {
  readonly project: number;
  readonly date: string;
  readonly kind: string;
  readonly effects: readonly RawEffect[];
  readonly company?: string;
}

/** Invents events: every project's start, end and stages, then what fills the time between, busier projects first. */
export function inventEvents(count: number, cast: Cast, random: Random): RawEvent[] {
  const fixed = cast.projects.flatMap((_, project) => inventMilestones(project, cast, random)).slice(0, count);
  const filling = Array.from({ length: count - fixed.length }, () => inventOne(cast, random));
  return [...fixed, ...filling].map((happening, number) => writeEvent(happening, number, cast, random));
}

function inventMilestones(project: number, cast: Cast, random: Random): Happening[] {
  const { raw, start, end, hasEnd } = cast.projects[project]!;
  const subject = raw.id;
  const parent = cast.projects.findIndex((other) => other.start < start && other.raw.theme === raw.theme);
  const descent: RawEffect[] =
    parent >= 0 && random.chance(0.5)
      ? [{ type: 'descends-from', subject, from: [cast.projects[parent]!.raw.id] }]
      : [];
  const reached = STAGES.slice(0, random.integer(0, STAGES.length));
  return [
    { project, date: dayToIso(start), kind: 'launch', effects: [{ type: 'started', subject }, ...descent] },
    ...(hasEnd ? [{ project, date: dayToIso(end), kind: 'end', effects: [{ type: 'ended', subject } as const] }] : []),
    ...reached.map((stage, step): Happening => {
      const day = start + Math.floor(((end - start) * (step + 1)) / (STAGES.length + 1));
      const effect = { type: 'stage', subject, stage, of: cast.foundation } as const;
      return { project, date: dayToIso(day), kind: 'graduation', effects: [effect], company: cast.foundation };
    }),
  ];
}

function inventOne(cast: Cast, random: Random): Happening {
  // The square makes the first projects the busy ones, as a few are in any record.
  const project = Math.floor(random.number() ** 2 * cast.projects.length);
  const { raw, start, end } = cast.projects[project]!;
  // The root makes later years the fuller ones.
  const date = writeDate(start + Math.floor((end - start) * random.number() ** 0.6), end, random);
  if (random.chance(0.45)) {
    const version = writeVersion(random);
    return { project, date, kind: 'release', effects: [{ type: 'released', subject: raw.id, version }] };
  }
  const company = random.pick(cast.companies).id;
  if (random.chance(0.1)) {
    const tier = random.pick(TIERS);
    const effect = { type: 'member', subject: company, of: cast.foundation, tier } as const;
    return { project, date, kind: 'membership', effects: [effect], company };
  }
  return { project, date, kind: random.pick(PLAIN_KINDS), effects: [], company };
}

function writeEvent(happening: Happening, number: number, cast: Cast, random: Random): RawEvent {
  const { project, date, kind, effects, company } = happening;
  const { raw } = cast.projects[project]!;
  const released = effects.find((effect) => effect.type === 'released');
  const version = released?.version ?? writeVersion(random);
  const title = writeTitle(raw.name.en, random.pick(cast.companies).name.en, version, random);
  const others = random.chance(0.2) ? [random.pick(cast.projects).raw.id] : [];
  const touched = effects.flatMap((effect) => [
    effect.subject,
    ...('of' in effect ? [effect.of] : []),
    ...('from' in effect ? effect.from : []),
  ]);
  const isCompany = (id: string): boolean =>
    id === cast.foundation || cast.companies.some((company) => company.id === id);
  const named = [...new Set([raw.id, ...touched, ...(company === undefined ? [] : [company]), ...others])];
  const weight = pickWeight(effects, random);
  return {
    id: `bench-${String(number + 1)}`,
    date,
    kind,
    weight,
    label: released ? { en: version, ja: version } : { en: `${kind} ${version}`, ja: `${version}の件` },
    title,
    summary: { en: `${title.en}. An invented event.`, ja: `${title.ja}。架空の出来事。` },
    companies: named.filter(isCompany),
    projects: named.filter((id) => !isCompany(id)),
    effects: [...effects],
    sources: cast.sources.slice(0, weight === 3 ? 2 : 1).map((id) => ({ id })),
  };
}

/** As in the record: one in twenty-five is a turning point, one in four part of the story. */
function pickWeight(effects: readonly RawEffect[], random: Random): 1 | 2 | 3 {
  const chance = random.number() - (effects.some((effect) => effect.type === 'started') ? 0.3 : 0);
  return chance < 0.04 ? 3 : chance < 0.3 ? 2 : 1;
}

const writeVersion = (random: Random): string =>
  `${String(random.integer(0, 9))}.${String(random.integer(0, 40))}.${String(random.integer(0, 9))}`;
