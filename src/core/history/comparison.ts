/** Two entities side by side: their events in one order, and what both of them share. */
import { endsBefore } from '../dates/extent.ts';
import type { Day } from '../dates/historical-date.ts';
import type { Chronicle, HistoryEvent } from '../model/chronicle.ts';
import { foldMemberships, type Membership } from './memberships.ts';
import { foldOwners, type Ownership } from './owners.ts';
import { foldReleases, type Release } from './releases.ts';
import { stagesOf, type StageSpan } from './stages.ts';

/** Ids of the two that are compared. */
export type Pair = readonly [a: string, b: string];

/** Something of each of the two. */
export type Both<T> = readonly [a: T, b: T];

export type Side = 0 | 1;

export interface ComparedEvent {
  /** Order number. */
  readonly number: number;
  readonly of: Side | 'both';
}

/** Something in which both took part, and who did so first: neither, where the dates do not tell. */
export interface Shared<T> {
  readonly id: string;
  readonly own: Both<readonly T[]>;
  readonly first?: Side;
}

export interface Comparison {
  readonly pair: Pair;
  /** All that name either of the two, in order of time. */
  readonly events: readonly ComparedEvent[];
  /** Others whom events of both name, by id; `own` are order numbers. Those with most events of the one that has fewer come first. */
  readonly met: readonly Shared<number>[];
  /** By foundation, those of both before those of one. */
  readonly memberships: readonly Shared<Membership>[];
  readonly stages: readonly Shared<StageSpan>[];
  /** By owner. */
  readonly owners: readonly Shared<Ownership>[];
  readonly releases: Both<readonly Release[]>;
}

/** Whether an event names an entity. */
export const isNamed = ({ companies, projects }: HistoryEvent, id: string): boolean =>
  companies.includes(id) || projects.includes(id);

/** Compares two entities. */
export function comparePair(chronicle: Chronicle, pair: Pair): Comparison {
  const { events } = chronicle;
  const compared = events.flatMap((event, number): ComparedEvent[] => {
    const [a, b] = [isNamed(event, pair[0]), isNamed(event, pair[1])];
    return a || b ? [{ number, of: a && b ? 'both' : a ? 0 : 1 }] : [];
  });
  const places = new Map(events.map(({ id }, number) => [id, number]));
  const share = <T>(both: Both<readonly T[]>, idOf: (item: T) => string, numberOf: (item: T) => number): Shared<T>[] =>
    shareBy(both, idOf, (item) => events[numberOf(item)]!);
  const spans = <T extends { readonly event: string }>(both: Both<readonly T[]>, idOf: (item: T) => string) =>
    share(both, idOf, ({ event }) => places.get(event)!).sort((a, b) => countSides(b) - countSides(a));
  const each = <T>(list: (id: string) => readonly T[] | undefined): Both<readonly T[]> => [
    list(pair[0]) ?? [],
    list(pair[1]) ?? [],
  ];
  const memberships = foldMemberships(chronicle);
  const owners = foldOwners(chronicle);
  const releases = foldReleases(chronicle);
  return {
    pair,
    events: compared,
    met: meet(chronicle, pair, compared),
    memberships: spans(
      each((id) => memberships.filter(({ company }) => company === id)),
      ({ of }) => of,
    ),
    stages: spans(
      each((id) => stagesOf(chronicle, id)),
      ({ of }) => of,
    ),
    owners: spans(
      each((id) => owners.get(id)),
      ({ owner }) => owner,
    ),
    releases: each((id) => releases.get(id)),
  };
}

/** On how many of the two sides there is anything. */
export const countSides = ({ own }: Pick<Shared<unknown>, 'own'>): number =>
  own.filter(({ length }) => length > 0).length;

interface Meeting {
  readonly other: string;
  readonly number: number;
}

function meet({ events }: Chronicle, pair: Pair, compared: readonly ComparedEvent[]): Shared<number>[] {
  const meetings = (side: Side): Meeting[] =>
    compared
      .filter(({ of }) => of === side || of === 'both')
      .flatMap(({ number }) =>
        [...events[number]!.projects, ...events[number]!.companies]
          .filter((other) => !pair.includes(other))
          .map((other) => ({ other, number })),
      );
  const fewer = ({ own }: Shared<unknown>) => Math.min(own[0].length, own[1].length);
  return shareBy(
    [meetings(0), meetings(1)],
    ({ other }) => other,
    ({ number }) => events[number]!,
  )
    .filter((shared) => countSides(shared) === 2)
    .sort((a, b) => fewer(b) - fewer(a))
    .map(({ own, ...shared }) => ({
      ...shared,
      own: [own[0].map(({ number }) => number), own[1].map(({ number }) => number)],
    }));
}

function shareBy<T>(
  both: Both<readonly T[]>,
  idOf: (item: T) => string,
  eventOf: (item: T) => HistoryEvent,
): Shared<T>[] {
  const ids = new Set(both.flatMap((items) => items.map(idOf)));
  return [...ids].map((id) => {
    const own = [both[0].filter((item) => idOf(item) === id), both[1].filter((item) => idOf(item) === id)] as const;
    const first = own[0][0] && own[1][0] && whoIsFirst(eventOf(own[0][0]), eventOf(own[1][0]));
    return { id, own, ...(first !== undefined && { first }) };
  });
}

/** Whose event was over before the other's began. */
function whoIsFirst(a: HistoryEvent, b: HistoryEvent): Side | undefined {
  const isBefore = (one: { latest: Day }, other: { earliest: Day }) => endsBefore(one, other.earliest);
  if (isBefore(a.date, b.date)) return 0;
  return isBefore(b.date, a.date) ? 1 : undefined;
}
