/** Which parts a company played: a fold of what events changed, of their kinds, and of figures. */
import type { HistoricalDate } from '../dates/historical-date.ts';
import type { Effect, Entity, SourcedChronicle, SourcedEvent } from '../model/chronicle.ts';
import { listTouched, type Touched } from '../model/effect-entities.ts';

/** Roles that follow from what an event changed; `concerned` is left for those whom an event only names. */
export type EffectRole =
  'author' | 'provider' | 'founder' | 'home' | 'patron' | 'member' | 'buyer' | 'bought' | 'itself' | 'concerned';

/** Where the word for a role comes from: an effect, or else the record of a kind of event or of a series. */
export type RoleId =
  { readonly from: 'effect'; readonly id: EffectRole } | { readonly from: 'kind' | 'series'; readonly id: string };

/** One thing that a company did in a role. */
export interface RolePart {
  readonly date: HistoricalDate;
  readonly event?: string;
  /** Whom or what the role was for. */
  readonly entity?: string;
  /** Of a membership; null: it ended. */
  readonly tier?: string | null;
  readonly value?: number;
}

export interface Role {
  readonly role: RoleId;
  /** In order of time. */
  readonly parts: readonly RolePart[];
}

type Found = Omit<RolePart, 'date' | 'event'> & { readonly role: RoleId };

const byEffect = (id: EffectRole): RoleId => ({ from: 'effect', id });

/** What those are who brought something into being, by what it is; who begins a conference is told by the kind of event. */
const MAKERS: Readonly<Record<Entity['kind'], EffectRole | undefined>> = {
  project: 'author',
  standard: 'author',
  product: 'provider',
  company: 'founder',
  foundation: 'founder',
  conference: undefined,
};

/**
 * Folds the roles of one company, those with most parts first and mere mentions last. Every event that names the company
 * gives it at least one part: what the event's effects did to it; else, if the company acted (`by` of the event, or all that
 * are named), what it brought into being, or what the kind of event says; else it was concerned.
 */
export function foldRoles(chronicle: SourcedChronicle, company: string): Role[] {
  const entities = new Map(chronicle.entities.map((entity) => [entity.id, entity]));
  const named = new Set(chronicle.kinds.flatMap(({ id, role }) => (role ? id : [])));
  const roles = new Map<string, { role: RoleId; parts: RolePart[] }>();
  const add = ({ role, ...found }: Found, part: RolePart): void => {
    const key = `${role.from} ${role.id}`;
    const own = roles.get(key) ?? { role, parts: [] };
    own.parts.push({ ...part, ...found });
    roles.set(key, own);
  };
  for (const event of chronicle.events)
    if (event.companies.includes(company))
      for (const found of listParts(event, company, entities, named)) add(found, { date: event.date, event: event.id });
  for (const { id, role, points } of chronicle.series)
    if (role)
      for (const { date, value, series } of points)
        if (series === company) add({ role: { from: 'series', id }, value }, { date });
  const rank = ({ role, parts }: Role) => (role.id === 'concerned' ? 0 : parts.length);
  return [...roles.values()].sort((a, b) => rank(b) - rank(a));
}

function listParts(
  event: SourcedEvent,
  company: string,
  entities: ReadonlyMap<string, Entity>,
  namedKinds: ReadonlySet<string>,
): Found[] {
  const touched = event.effects.flatMap((effect) =>
    listTouched(effect).flatMap(({ id, role }) => (id === company ? partIn(effect, role) : [])),
  );
  if (touched.length > 0) return touched;
  if (!(event.by ?? event.companies).includes(company)) return [{ role: byEffect('concerned') }];
  const made = event.effects.flatMap(({ type, subject }): Found[] => {
    const maker = type === 'started' && MAKERS[entities.get(subject)!.kind];
    return maker ? [{ role: byEffect(maker), entity: subject }] : [];
  });
  if (made.length > 0) return made;
  return [{ role: namedKinds.has(event.kind) ? { from: 'kind', id: event.kind } : byEffect('concerned') }];
}

function partIn(effect: Effect, role: Touched['role']): Found {
  if (role === 'owner') return { role: byEffect('buyer'), entity: effect.subject };
  if (role === 'of') return { role: byEffect(effect.type === 'stage' ? 'home' : 'patron'), entity: effect.subject };
  if (effect.type === 'member') return { role: byEffect('member'), entity: effect.of, tier: effect.tier };
  if (effect.type === 'owner' && effect.owner !== null) return { role: byEffect('bought'), entity: effect.owner };
  return { role: byEffect('itself') };
}
