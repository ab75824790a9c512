/** A thread that makes the pages it is sent portable, in place. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { answerJobs } from '../threads.ts';
import { makePage, type MadePage } from './make-page.ts';

/** A page by its path, and its classic script. */
export interface PageJob {
  readonly page: string;
  readonly script?: string | undefined;
}

const { root, files } = workerData as { root: string; files: ReadonlySet<string> };

answerJobs(({ page, script }: PageJob): Omit<MadePage, 'html'> => {
  const { html, ...findings } = makePage(readFileSync(join(root, page), 'utf8'), page, files, script);
  writeFileSync(join(root, page), html);
  return findings;
});
