/** Many jobs at once, on every core. */
import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';

/**
 * Gives each job to a thread that is free. Rejects at the first that fails.
 * @param module address of what runs in the threads, and calls `answerJobs`
 * @param workerData what it knows before the first job
 * @returns the results, in the order of the jobs
 */
export async function runJobs<Job, Result>(module: URL, workerData: object, jobs: readonly Job[]): Promise<Result[]> {
  const waiting = [...jobs.entries()];
  const results: Result[] = [];
  const work = async (): Promise<void> => {
    const worker = new Worker(module, { workerData });
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await ask(worker, next[1]);
    } finally {
      waiting.length = 0;
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work));
  return results;
}

/** Answers the jobs that this thread is sent, one after the other. */
export function answerJobs<Job, Result>(answer: (job: Job) => Result | Promise<Result>): void {
  parentPort!.on('message', (job: Job) => {
    // What is thrown here ends the thread, and with it the run.
    void Promise.resolve(answer(job)).then((result) => {
      parentPort!.postMessage(result);
    });
  });
}

function ask<Job, Result>(worker: Worker, job: Job): Promise<Result> {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners();
    worker.once('message', resolve).once('error', reject);
    worker.postMessage(job);
  });
}
