/** Counts as both languages write them. Asking the browser for the same takes it tens of milliseconds the first time. */

/** A whole number with commas between thousands. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
