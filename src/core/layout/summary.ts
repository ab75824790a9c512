/** Bands of lanes in short: only lanes that hold what is shown, the lightest of each band together on one. */
import type { Chronicle } from '../model/chronicle.ts';
import { uniteEvents, type Band, type Lane } from './lanes.ts';

interface WeighedLane {
  readonly lane: Lane;
  /** Weight of its events that are shown; nothing for a lane that stands for several anyway. */
  readonly weight: number;
}

/**
 * Keeps the lanes with events that are shown, and as many of the heaviest on lanes of their own as fit into `most`. Where
 * all events are shown the others are left out; where a choice of them is, none may be missing, so in each band the others
 * share one lane, even if that makes more than `most`.
 */
export function summarizeBands(
  bands: readonly Band[],
  { events }: Pick<Chronicle, 'events'>,
  isShown: (number: number) => boolean,
  most: number,
): Band[] {
  const isWhole = events.every((_, number) => isShown(number));
  const weigh = (lane: Lane): number =>
    lane.rest ? 0 : lane.events.filter(isShown).reduce((sum, number) => sum + events[number]!.weight, 0);
  const kept = bands
    .map(({ theme, lanes }) => ({
      theme,
      lanes: lanes
        .filter((lane) => lane.events.some(isShown))
        .map((lane): WeighedLane => ({ lane, weight: weigh(lane) })),
    }))
    .filter(({ lanes }) => lanes.length > 0);
  const weights = new Set(kept.flatMap(({ lanes }) => lanes.map(({ weight }) => weight)));
  const summarize = (enough: number): Band[] =>
    kept
      .map(({ theme, lanes }) => ({
        theme,
        lanes: isWhole ? lanesFrom(lanes, enough) : shareLane(theme.id, lanes, enough),
      }))
      .filter(({ lanes }) => lanes.length > 0);
  const enough = [...weights].sort((a, b) => a - b).find((one) => countLanes(summarize(one)) <= most);
  return summarize(enough ?? (isWhole ? Math.max(...weights) : Infinity));
}

const lanesFrom = (lanes: readonly WeighedLane[], enough: number): Lane[] =>
  lanes.filter(({ weight }) => weight >= enough).map(({ lane }) => lane);

const countLanes = (bands: readonly Band[]): number => bands.reduce((sum, { lanes }) => sum + lanes.length, 0);

/** The lanes that weigh enough, and one for all others if there are several. */
function shareLane(theme: string, lanes: readonly WeighedLane[], enough: number): Lane[] {
  const small = lanes.filter(({ weight }) => weight < enough).map(({ lane }) => lane);
  if (small.length < 2) return lanes.map(({ lane }) => lane);
  const shared: Lane = {
    id: `${theme}-rest`,
    rest: small.flatMap(({ entity, rest }) => rest ?? entity ?? []),
    events: uniteEvents(small.map((lane) => lane.events)),
  };
  return [...lanesFrom(lanes, enough), shared];
}
