/** The order of ids and paths. */

/** Compares by code units and not by a reader's language, so that every machine gives the same order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
