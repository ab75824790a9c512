/** Numbers as they stand in a drawing: no more digits than a screen can show. */

/** Rounds to a tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A share of the width as a percentage with two digits. */
export function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}
