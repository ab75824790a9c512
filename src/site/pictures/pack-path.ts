/** Outlines of glyphs in few characters: coarser units, relative steps, and nothing written that can be left out. */

type Point = readonly [x: number, y: number];

interface Step {
  readonly command: string;
  readonly numbers: number[];
}

/** How far a control point may be off, in units, for its curve to be written as the smooth one of the curve before. */
const SLACK = 1;
/** How far a curve may leave its chord, in units, and be written as a line. */
const FLAT = 0.5;
/** How far a line or curve that stands for two may be off, in units. */
const NEAR = 0.6;
/** Lines that a curve is measured by. */
const PIECES = 12;

/** A line, or a curve with a control point. */
interface Segment {
  readonly control?: Point;
  readonly end: Point;
}

/**
 * Packs path data of absolute `M`, `L`, `Q` and `Z` with y upwards into path data with y downwards, in whole units.
 * @param scale units of the outcome to one of the input
 */
export function packPath(path: string, scale: number): string {
  const to = (x: number, y: number): Point => [Math.round(x * scale), Math.round(-y * scale)];
  const steps: Step[] = [];
  let at: Point = [0, 0];
  let begin = at;
  let outline: Segment[] = [];
  const close = (): void => {
    writeOutline(begin, mergeSegments(begin, outline), steps);
    outline = [];
  };
  for (const [step] of path.matchAll(/[A-Z][^A-Z]*/g)) {
    const numbers = step.slice(1).split(/[ ,]/).map(Number);
    const end = to(numbers.at(-2)!, numbers.at(-1)!);
    if (step.startsWith('M')) {
      steps.push({ command: 'm', numbers: [end[0] - at[0], end[1] - at[1]] });
      at = begin = end;
    } else if (step.startsWith('Z')) {
      close();
      steps.push({ command: 'z', numbers: [] });
      at = begin;
    } else outline.push(step.startsWith('Q') ? { control: to(numbers[0]!, numbers[1]!), end } : { end });
  }
  close();
  return formatSteps(steps);
}

/** The segments without those that nobody would miss: of two that go on from each other one is made where that stays near. */
function mergeSegments(begin: Point, segments: readonly Segment[]): Segment[] {
  const merged: Segment[] = [];
  /** Points that the last segment stands for, where it is made of several. */
  let passed: Point[] = [];
  const startOf = (index: number): Point => merged[index - 1]?.end ?? begin;
  for (const { control, end } of segments) {
    const last = merged.at(-1);
    const start = last?.end ?? begin;
    if (end[0] === start[0] && end[1] === start[1]) continue;
    const isLine = !control || isFlat(start, control, end);
    const from = startOf(merged.length - 1);
    if (last && isLine && !last.control) {
      const points = [...passed, start];
      if (points.every((point) => isBeside(from, point, end))) {
        merged[merged.length - 1] = { end };
        passed = points;
        continue;
      }
    }
    const joined = last?.control && !isLine ? joinCurves(from, last.control, start, control, end) : undefined;
    if (joined) merged[merged.length - 1] = { control: joined, end };
    else merged.push(isLine ? { end } : { control, end });
    passed = [];
  }
  return merged;
}

/** Whether a point lies so near the line between two others, and between them, that the line can do without it. */
function isBeside(start: Point, point: Point, end: Point): boolean {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const [px, py] = [point[0] - start[0], point[1] - start[1]];
  const along = px * dx + py * dy;
  return Math.abs(px * dy - py * dx) <= NEAR * Math.hypot(dx, dy) && along >= 0 && along <= dx * dx + dy * dy;
}

/** The control point of the one curve that two make which go on smoothly; none where it would stray from them. */
function joinCurves(start: Point, first: Point, middle: Point, second: Point, end: Point): Point | undefined {
  const [ax, ay] = [first[0] - start[0], first[1] - start[1]];
  const [bx, by] = [end[0] - second[0], end[1] - second[1]];
  const cross = ax * by - ay * bx;
  const dot = ax * bx + ay * by;
  // Turns of more than a right angle would stray, and those of none have no one control point.
  if (dot < 0 || Math.abs(cross) < 1e-9) return undefined;
  const [cx, cy] = [end[0] - start[0], end[1] - start[1]];
  const t = (cx * by - cy * bx) / cross;
  const u = (ax * cy - ay * cx) / cross;
  if (t <= 0 || u <= 0) return undefined;
  const control: Point = [Math.round(start[0] + ax * t), Math.round(start[1] + ay * t)];
  const chain = Array.from({ length: PIECES + 1 }, (_, i) => pointAt(start, control, end, i / PIECES));
  const near = (point: Point): boolean => chain.slice(1).some((to, i) => isBeside(chain[i]!, point, to));
  const seen = [middle, pointAt(start, first, middle, 0.5), pointAt(middle, second, end, 0.5)];
  return seen.every(near) ? control : undefined;
}

function pointAt(start: Point, control: Point, end: Point, t: number): Point {
  const mix = (axis: 0 | 1) => (1 - t) ** 2 * start[axis] + 2 * t * (1 - t) * control[axis] + t * t * end[axis];
  return [mix(0), mix(1)];
}

/** Writes the segments of one outline as relative steps. */
function writeOutline(begin: Point, segments: readonly Segment[], steps: Step[]): void {
  let at = begin;
  /** Where a smooth curve would have its control point. */
  let mirrored: Point | undefined;
  for (const { control, end } of segments) {
    const [dx, dy] = [end[0] - at[0], end[1] - at[1]];
    if (control) {
      const isSmooth = mirrored !== undefined && distance(control, mirrored) <= SLACK;
      const used = isSmooth ? mirrored! : control;
      if (isSmooth) steps.push({ command: 't', numbers: [dx, dy] });
      else steps.push({ command: 'q', numbers: [control[0] - at[0], control[1] - at[1], dx, dy] });
      mirrored = [2 * end[0] - used[0], 2 * end[1] - used[1]];
    } else {
      if (dy === 0) steps.push({ command: 'h', numbers: [dx] });
      else if (dx === 0) steps.push({ command: 'v', numbers: [dy] });
      else steps.push({ command: 'l', numbers: [dx, dy] });
      mirrored = undefined;
    }
    at = end;
  }
}

function distance(a: Point, b: Point): number {
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));
}

/** Whether a curve stays so near its chord that nobody sees the difference. */
function isFlat(start: Point, control: Point, end: Point): boolean {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const across = Math.abs((control[0] - start[0]) * dy - (control[1] - start[1]) * dx) / Math.hypot(dx, dy);
  const along = (control[0] - start[0]) * dx + (control[1] - start[1]) * dy;
  return across / 2 <= FLAT && along >= 0 && along <= dx * dx + dy * dy;
}

/** Path data in which a command is not said again, and a space stands only before what has no sign. */
function formatSteps(steps: readonly Step[]): string {
  return steps
    .map(({ command, numbers }, i) => {
      const text = numbers.map((value, place) => (place > 0 && value >= 0 ? ` ${value}` : String(value))).join('');
      const isRepeated = command === steps[i - 1]?.command && command !== 'm' && command !== 'z';
      return isRepeated ? (text.startsWith('-') ? text : ` ${text}`) : command + text;
    })
    .join('');
}
