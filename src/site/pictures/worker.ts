/** A thread that renders the pictures it is sent. */
import { workerData } from 'node:worker_threads';
import sharp from 'sharp';
import { answerJobs } from '../threads.ts';
import type { Picture } from './picture.ts';
import { createRenderer } from './render.ts';
import { openStore } from './store.ts';

const { folder, siteUrl } = workerData as { folder: string; siteUrl: string | undefined };
sharp.concurrency(1);
const render = createRenderer(openStore(folder), siteUrl);

answerJobs(async (picture: Picture) => {
  try {
    return await render(picture);
  } catch (error) {
    const what = picture.files[0]!.path;
    throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
});
