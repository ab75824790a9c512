/** Where bands and lanes lie one below the other: in pixels, the same whatever the time shown. */
import type { Band, Lane } from './lanes.ts';

export interface StackedLane {
  readonly lane: Lane;
  readonly top: number;
  /** Height of the lifeline. */
  readonly lineY: number;
  readonly bottom: number;
}

export interface StackedBand {
  readonly band: Band;
  readonly top: number;
  readonly bottom: number;
  readonly lanes: readonly StackedLane[];
}

export interface Stack {
  readonly bands: readonly StackedBand[];
  readonly height: number;
}

/** From the top of a band to its first lane: its title and a rule. */
const BAND_TITLE = 26;
const BAND_GAP = 14;
/** From the top of a lane to its line: room for a label. */
const FIRST_LINE = 20;
/** A lane name above its line, as on a phone. */
const NAME_LINE = 16;
const BELOW_LINE = 10;

/** From the lifeline to what hangs below it. */
export const TRACK_HEIGHT = 13;

/** Stacks bands from y = 0. `hasBelow` tells the lanes that need room for a second track. */
export function stackBands(bands: readonly Band[], portrait: boolean, hasBelow: (lane: Lane) => boolean): Stack {
  let y = 0;
  const stacked = bands.map((band): StackedBand => {
    const top = y;
    y += BAND_TITLE;
    const lanes = band.lanes.map((lane): StackedLane => {
      const laneTop = y;
      const lineY = laneTop + FIRST_LINE + (portrait ? NAME_LINE : 0);
      y = lineY + BELOW_LINE + (hasBelow(lane) ? TRACK_HEIGHT : 0);
      return { lane, top: laneTop, lineY, bottom: y };
    });
    const bottom = y;
    y += BAND_GAP;
    return { band, top, bottom, lanes };
  });
  return { bands: stacked, height: y };
}
