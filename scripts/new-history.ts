/** `npm run new-history -- <folder>`: writes a small history of one's own, ready to build and to replace. */
import { writeHistory } from './new-history/write-history.ts';

const [folder, ...others] = process.argv.slice(2);

try {
  if (folder === undefined || folder.startsWith('-') || others.length > 0)
    throw new Error('npm run new-history -- <folder>');
  await writeHistory(folder, new Date().getFullYear());
  console.log(`wrote ${folder}; its README.md says what each file is for`);
  console.log(`Next: DATA_DIR=${folder} npm start`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
