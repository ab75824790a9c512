/** The places of a chart where figures can be read, and the way from one to the next. */

export interface Reading {
  readonly x: number;
  readonly y: number;
  readonly row: number;
  readonly column?: number;
}

/** Parses what the drawing carries: `x,y,row` or `x,y,row,column`, parted by semicolons. */
export function parseReadings(text: string): Reading[] {
  return text
    .split(';')
    .filter(Boolean)
    .map((part) => {
      const [x = 0, y = 0, row = 0, column] = part.split(',').map(Number);
      return { x, y, row, ...(column !== undefined && { column }) };
    });
}

/** The reading nearest to a place: by `x` alone where figures lie across, by `y` alone where they lie down. */
export function nearestReading(readings: readonly Reading[], x: number, y: number, sense: string): Reading | undefined {
  const distance = (reading: Reading) =>
    (sense === 'down' ? 0 : (reading.x - x) ** 2) + (sense === 'across' ? 0 : (reading.y - y) ** 2);
  let best: Reading | undefined;
  for (const reading of readings) if (!best || distance(reading) < distance(best)) best = reading;
  return best;
}

/**
 * The reading that a key leads to; undefined for other keys. Up and down lead to the nearest on the next row where the
 * readings lie in rows, and like left and right where they do not.
 */
export function stepFrom(readings: readonly Reading[], from: Reading, key: string): Reading | undefined {
  const index = readings.indexOf(from);
  const at = (place: number) => readings[Math.max(0, Math.min(readings.length - 1, place))];
  switch (key) {
    case 'ArrowLeft':
      return at(index - 1);
    case 'ArrowRight':
      return at(index + 1);
    case 'Home':
      return at(0);
    case 'End':
      return at(readings.length - 1);
    case 'ArrowUp':
    case 'ArrowDown': {
      const sign = key === 'ArrowDown' ? 1 : -1;
      const isInRows = readings.filter(({ y }) => y === from.y).length > 1;
      if (!isInRows) return at(index + sign);
      const beyond = readings.filter(({ y }) => sign * (y - from.y) > 0);
      const step = Math.min(...beyond.map(({ y }) => Math.abs(y - from.y)));
      const next = beyond.filter(({ y }) => Math.abs(y - from.y) === step);
      return next.length === 0
        ? from
        : next.reduce((a, b) => (Math.abs(b.x - from.x) < Math.abs(a.x - from.x) ? b : a));
    }
    default:
      return undefined;
  }
}
