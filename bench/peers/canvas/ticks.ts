/** Ticks by what there is room for: years, quarters, months, days. */

const MILLISECONDS = 86_400_000;
const ROOM = 56;
const LEVELS: readonly { readonly days: number; readonly months: number; readonly text: Intl.DateTimeFormatOptions }[] =
  [
    { days: 1, months: 0, text: { day: 'numeric', month: 'short' } },
    { days: 7, months: 0, text: { day: 'numeric', month: 'short' } },
    { days: 30, months: 1, text: { month: 'short', year: 'numeric' } },
    { days: 91, months: 3, text: { month: 'short', year: 'numeric' } },
    { days: 365, months: 12, text: { year: 'numeric' } },
  ];
const formats = LEVELS.map(({ text }) => new Intl.DateTimeFormat('en', { ...text, timeZone: 'UTC' }));

export interface Tick {
  readonly day: number;
  readonly text: string;
}

/** The ticks of a domain in days, at so many pixels a day. */
export function listTicks(from: number, to: number, pixels: number): Tick[] {
  const found = LEVELS.findIndex(({ days }) => days * pixels >= ROOM);
  const level = found < 0 ? LEVELS.length - 1 : found;
  const { days, months } = LEVELS[level]!;
  const format = formats[level]!;
  const tick = (day: number): Tick => ({ day, text: format.format(day * MILLISECONDS) });
  if (months === 0) {
    const first = Math.ceil(from / days) * days;
    return Array.from({ length: Math.max(0, Math.floor((to - first) / days) + 1) }, (_, i) => tick(first + i * days));
  }
  const start = new Date(from * MILLISECONDS);
  const firstMonth = Math.floor(start.getUTCMonth() / months) * months;
  const ticks: Tick[] = [];
  for (let month = firstMonth; ; month += months) {
    const day = Date.UTC(start.getUTCFullYear(), month) / MILLISECONDS;
    if (day > to) return ticks;
    if (day >= from) ticks.push(tick(day));
  }
}
