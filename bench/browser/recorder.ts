/** What records inside the page: long tasks from its start, and frames and nodes while something moves. */

export interface LongTask {
  readonly start: number;
  readonly duration: number;
}

/** What was seen between `start` and `stop`. Times in milliseconds since navigation. */
export interface Recording {
  /** Times between animation frames, as the browser's frame clock gives them. */
  readonly intervals: readonly number[];
  /** Most nodes inside the timeline that any sample found. */
  readonly nodes: number;
  readonly from: number;
  readonly to: number;
}

export interface Recorder {
  readonly tasks: LongTask[];
  start(): void;
  stop(): Recording;
  countNodes(): number;
}

/** Runs in the page before its own scripts and sets the global `benchRecorder`. */
export function installRecorder(): void {
  const every = 6;
  const tasks: LongTask[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  let times: number[] = [];
  let nodes = 0;
  let from = 0;
  let frame = 0;
  const countNodes = (): number => document.querySelector('[data-view="lanes"]')?.getElementsByTagName('*').length ?? 0;
  const tick = (time: number): void => {
    if (times.push(time) % every === 0) nodes = Math.max(nodes, countNodes());
    frame = requestAnimationFrame(tick);
  };
  const recorder: Recorder = {
    tasks,
    countNodes,
    start() {
      [times, nodes, from] = [[], 0, performance.now()];
      frame = requestAnimationFrame(tick);
    },
    stop() {
      cancelAnimationFrame(frame);
      const intervals = times.slice(1).map((time, index) => time - times[index]!);
      return { intervals, nodes: Math.max(nodes, countNodes()), from, to: performance.now() };
    },
  };
  Object.assign(globalThis, { benchRecorder: recorder });
}
