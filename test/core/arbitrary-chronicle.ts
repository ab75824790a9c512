/** Chronicles for property tests: any dates, any effects, in the order that compile gives. */
import fc from 'fast-check';
import { dayToIso } from '../../src/core/dates/day.ts';
import { compareDates } from '../../src/core/dates/order.ts';
import { parseDate } from '../../src/core/dates/parse.ts';
import type { Chronicle, Effect, Entity, HistoryEvent } from '../../src/core/model/chronicle.ts';
import { SHAPES } from '../../src/core/model/schema.ts';

export const FROM = 16_000;
export const TO = 16_400;

const PROJECTS = ['p', 'q', 'constructor'];
const FOUNDATIONS = ['f', '__proto__'];
const COMPANIES = ['c', 'd', ...FOUNDATIONS];
const ALL = [...PROJECTS, ...COMPANIES];
const THEMES = ['near', 'far'];
const KINDS = ['launch', 'end'];
const STAGES = ['young', 'grown', 'gone'];

/** A text as data may have it: any characters but those that control. */
const word = fc
  .string({ minLength: 1, maxLength: 5, unit: 'binary' })
  .map((written) => written.replaceAll(/\p{Cc}/gu, '·'));
const text = fc.oneof(
  fc.record({ en: word, ja: word }),
  word.map((same) => ({ en: same, ja: same })),
);
const someOf = (ids: string[]): fc.Arbitrary<string[]> => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 });

const iso = fc.integer({ min: FROM - 50, max: TO }).map(dayToIso);
const single = fc.oneof(
  iso,
  fc
    .tuple(iso, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'))
    .map(([day, cut, sign]) => day.slice(0, cut) + sign),
  fc.constantFrom('2014-21', '2014-22~'),
);
export const arbitraryDate = fc
  .oneof(
    { weight: 4, arbitrary: single },
    fc.tuple(iso, iso).map((days) => days.sort().join('/')),
    single.map((date) => `../${date}`),
    single.map((date) => `${date}/..`),
  )
  .map(parseDate);

const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ type: fc.constantFrom('started', 'ended'), subject: fc.constantFrom(...ALL) }),
  fc.record({
    type: fc.constant('stage'),
    subject: fc.constantFrom(...PROJECTS),
    stage: fc.constantFrom(...STAGES),
    of: fc.constantFrom(...FOUNDATIONS),
  }),
  fc.record({
    type: fc.constant('member'),
    subject: fc.constantFrom(...COMPANIES),
    of: fc.constantFrom(...FOUNDATIONS),
    tier: fc.option(fc.constantFrom('gold', 'silver')),
  }),
  fc.record({
    type: fc.constant('owner'),
    subject: fc.constantFrom(...ALL),
    owner: fc.option(fc.constantFrom(...COMPANIES)),
  }),
  fc.record(
    { type: fc.constant('renamed'), subject: fc.constantFrom(...ALL), name: text, was: text },
    { requiredKeys: ['type', 'subject', 'name'] },
  ),
  fc.record({ type: fc.constantFrom('merged', 'descends-from'), subject: fc.constantFrom(...ALL), from: someOf(ALL) }),
  fc.record({ type: fc.constant('released'), subject: fc.constantFrom(...PROJECTS), version: word }),
) as fc.Arbitrary<Effect>;

const event = fc.record({
  date: arbitraryDate,
  kind: fc.constantFrom(...KINDS),
  weight: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
  label: text,
  title: text,
  companies: someOf(COMPANIES),
  projects: someOf(PROJECTS),
  effects: fc.array(effect, { maxLength: 4 }),
});

const entity = (id: string): fc.Arbitrary<Entity> => {
  const isProject = PROJECTS.includes(id);
  const kinds: Entity['kind'][] = isProject ? ['project', 'product', 'standard', 'conference'] : ['company'];
  return fc.record({
    id: fc.constant(id),
    type: fc.constant(isProject ? 'project' : 'company'),
    kind: fc.constantFrom(...(FOUNDATIONS.includes(id) ? (['foundation'] as const) : kinds)),
    name: text,
    aliases: fc.array(word, { maxLength: 2 }),
    theme: fc.constantFrom(...THEMES),
    lane: fc.constantFrom(id, 'p', 'c'),
  });
};

export const arbitraryChronicle: fc.Arbitrary<Chronicle> = fc.record({
  languages: fc.constant(['en', 'ja'] as const),
  from: fc.constant(FROM),
  to: fc.constant(TO),
  themes: fc.tuple(...THEMES.map((id) => fc.record({ id: fc.constant(id), name: text, short: text, hue: fc.nat(9) }))),
  kinds: fc.tuple(
    ...KINDS.map((id) => fc.record({ id: fc.constant(id), name: text, shape: fc.constantFrom(...SHAPES) })),
  ),
  stages: fc
    .tuple(
      ...STAGES.map((id) => fc.record({ id: fc.constant(id), name: text, thickness: fc.integer({ min: 1, max: 16 }) })),
    )
    .map((stages) => stages.map((stage) => (stage.id === 'gone' ? { ...stage, ends: true } : stage))),
  tiers: fc.record({ id: fc.constant('gold'), name: text }).map((tier) => [tier]),
  entities: fc.tuple(...ALL.map(entity)),
  events: fc
    .array(event, { maxLength: 12 })
    .map((events) =>
      events
        .map((own, index): HistoryEvent => ({ id: `e${index}`, ...own }))
        .sort((a, b) => compareDates(a.date, b.date)),
    ),
});
