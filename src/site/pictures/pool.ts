/** Many pictures at once, on every core. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Picture } from './picture.ts';
import type { Rendered } from './render.ts';

/** Renders pictures in threads. Rejects at the first that fails. @param folder of the store */
export async function renderAll(
  pictures: readonly Picture[],
  folder: string,
  siteUrl: string | undefined,
): Promise<Rendered> {
  const waiting = [...pictures];
  const work = async (): Promise<Rendered> => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { folder, siteUrl } });
    const done: (readonly [string, string])[] = [];
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) done.push(...(await ask(worker, next)));
    } finally {
      waiting.length = 0;
      await worker.terminate();
    }
    return done;
  };
  return (await Promise.all(Array.from({ length: availableParallelism() }, work))).flat();
}

function ask(worker: Worker, picture: Picture): Promise<Rendered> {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners();
    worker.once('message', resolve).once('error', reject);
    worker.postMessage(picture);
  });
}
