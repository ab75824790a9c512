/** One run of one page: how soon it is ready, what it holds, and how it moves. */
import { Unfinished, within } from '../browser/limit.ts';
import { openPage, type Opened } from '../browser/open.ts';
import type { Recorder } from '../browser/recorder.ts';
import type { Peer } from '../peers/list.ts';
import { measureMotion, type Motion } from './motion.ts';

declare const benchRecorder: Recorder;

export interface Run {
  /** Milliseconds from navigation until it is drawn and answers to input. */
  readonly ready: number;
  /** Tasks over 50 ms until then and shortly after: how many, and the milliseconds of all. */
  readonly longTasks: number;
  readonly longTasksTime: number;
  /** Bytes of JavaScript objects and their buffers after garbage collection, at rest. */
  readonly heap: number;
  /** Nodes inside the timeline at rest. */
  readonly nodes: number;
  /** Absent where it came to no end; `stuck` says where. */
  readonly motion?: Motion;
  readonly stuck?: string;
}

export interface Conditions {
  readonly browser: string;
  /** How many times slower the processor is made. */
  readonly rate: number;
  /** Milliseconds until a page counts as not finishing. */
  readonly limit: number;
}

/** Measures one page in a fresh browser. Throws `Unfinished` where it does not get ready in time. */
export async function measureTimeline(address: string, peer: Peer, conditions: Conditions): Promise<Run> {
  const { browser, rate, limit } = conditions;
  const opened = await openPage(browser, rate);
  const { page } = opened;
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  try {
    await within(limit, 'loading', page.goto(address, { waitUntil: 'commit', timeout: 0 }));
    const ready = await within(limit, 'loading', waitUntilReady(opened));
    // What a page puts off until it is idle belongs to its start.
    await within(limit, 'loading', page.waitForTimeout(1000));
    const heap = await within(limit, 'collecting garbage', measureHeap(opened));
    const { tasks, nodes } = await page.evaluate(() => ({
      tasks: benchRecorder.tasks,
      nodes: benchRecorder.countNodes(),
    }));
    const longTasksTime = tasks.reduce((sum, { duration }) => sum + duration, 0);
    const start = { ready, longTasks: tasks.length, longTasksTime, heap, nodes };
    try {
      return { ...start, motion: await measureMotion(opened, peer.wheelPixels, limit) };
    } catch (error) {
      if (error instanceof Unfinished) return { ...start, stuck: error.message };
      throw error;
    }
  } catch (error) {
    if (errors.length > 0) throw new Error(`${address}: ${errors.join('; ')}`, { cause: error });
    throw error;
  } finally {
    await opened.close();
  }
}

/** The time of the page's own mark; the page is asked seldom, so that asking costs nothing. */
async function waitUntilReady({ page }: Opened): Promise<number> {
  const mark = (): number | undefined => performance.getEntriesByName('timeline-ready')[0]?.startTime;
  const handle = await page.waitForFunction(mark, undefined, { polling: 100, timeout: 0 });
  return (await handle.jsonValue())!;
}

async function measureHeap({ session }: Opened): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}
