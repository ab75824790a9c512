/** Outlines of glyphs in few characters: coarser units, relative steps, and nothing written that can be left out. */

type Point = readonly [x: number, y: number];

interface Step {
  readonly command: string;
  readonly numbers: number[];
}

/** How far a control point may be off, in units, for its curve to be written as the smooth one of the curve before. */
const SLACK = 1;
/** How far a curve may leave its chord, in units, and be written as a line. */
const FLAT = 0.3;

/**
 * Packs path data of absolute `M`, `L`, `Q` and `Z` with y upwards into path data with y downwards, in whole units.
 * @param scale units of the outcome to one of the input
 */
export function packPath(path: string, scale: number): string {
  const to = (x: number, y: number): Point => [Math.round(x * scale), Math.round(-y * scale)];
  let at: Point = [0, 0];
  let begin = at;
  /** Where a smooth curve would have its control point. */
  let mirrored: Point | undefined;
  const steps: Step[] = [];
  const write = (command: string, numbers: number[]) => {
    const last = steps.at(-1);
    const isAhead = last?.command === command && /[hv]/.test(command) && last.numbers[0]! * numbers[0]! > 0;
    if (isAhead) last.numbers[0]! += numbers[0]!;
    else steps.push({ command, numbers });
  };
  for (const [step] of path.matchAll(/[A-Z][^A-Z]*/g)) {
    const numbers = step.slice(1).split(/[ ,]/).map(Number);
    if (step.startsWith('Z')) {
      write('z', []);
      [at, mirrored] = [begin, undefined];
      continue;
    }
    const end = to(numbers.at(-2)!, numbers.at(-1)!);
    const [dx, dy] = [end[0] - at[0], end[1] - at[1]];
    if (dx === 0 && dy === 0 && !step.startsWith('M')) continue;
    const control = to(numbers[0]!, numbers[1]!);
    if (step.startsWith('Q') && !isFlat(at, control, end)) {
      const isSmooth = mirrored !== undefined && distance(control, mirrored) <= SLACK;
      const used = isSmooth ? mirrored! : control;
      if (isSmooth) write('t', [dx, dy]);
      else write('q', [control[0] - at[0], control[1] - at[1], dx, dy]);
      mirrored = [2 * end[0] - used[0], 2 * end[1] - used[1]];
    } else {
      if (step.startsWith('M')) write('m', [dx, dy]);
      else if (dy === 0) write('h', [dx]);
      else if (dx === 0) write('v', [dy]);
      else write('l', [dx, dy]);
      if (step.startsWith('M')) begin = end;
      mirrored = undefined;
    }
    at = end;
  }
  return formatSteps(steps);
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
