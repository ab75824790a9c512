/** What watches the page's answers: the work behind each input, how long interactions took, and what shifted. */

export interface Interaction {
  /** Of one click, tap or key, whose events share it. */
  readonly id: number;
  /** Milliseconds from the input to the frame that shows the answer, in steps of 8. */
  readonly duration: number;
}

export interface Watcher {
  /** Milliseconds of each answer since `watch`. */
  readonly answers: number[];
  /** Milliseconds from each of these inputs until no view is behind it any more. */
  readonly shown: number[];
  readonly interactions: Interaction[];
  /** The sum of the layout shifts that no input explains. */
  shift: number;
  /** From now on, times the answers to inputs of this type. */
  watch(type: string): void;
}

/**
 * Runs in the page before its own scripts and sets the global `benchWatcher`. An answer is the work of the main thread
 * from the input's first listener to the end of the frame that shows it; the wait for the screen in between is left out.
 */
export function installWatcher(): void {
  const watcher: Watcher = {
    answers: [],
    shown: [],
    interactions: [],
    shift: 0,
    watch(type) {
      watcher.answers.length = watcher.shown.length = 0;
      addEventListener(type, time, { capture: true, passive: true });
    },
  };
  const { scheduler } = globalThis as unknown as { scheduler: { postTask(work: () => void, how: object): unknown } };
  // Before all else that waits: what a page puts off until its answer is drawn is no part of it.
  const afterThis = (callback: () => void): void => {
    void scheduler.postTask(callback, { priority: 'user-blocking' });
  };
  const time = (): void => {
    const start = performance.now();
    let handled = Infinity;
    afterThis(() => (handled = performance.now()));
    requestAnimationFrame(() => {
      const idle = Math.max(0, performance.now() - handled);
      afterThis(() => {
        watcher.answers.push(performance.now() - start - idle);
        noteShown(start);
      });
    });
  };
  const noteShown = (start: number): void => {
    const isBehind = document.querySelector('[aria-busy="true"]') !== null;
    requestAnimationFrame(() => {
      if (isBehind) noteShown(start);
      else afterThis(() => watcher.shown.push(performance.now() - start));
    });
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId?: number })[])
      if (entry.interactionId) watcher.interactions.push({ id: entry.interactionId, duration: entry.duration });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) watcher.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(globalThis, { benchWatcher: watcher });
}
