/** Asks for a new event, writes it into the file of its year and checks the data. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDate } from '../src/core/model/date-text.ts';
import { dataFolder, readChronicle } from '../src/site/read-data.ts';
import { parseChoice } from './new-event/answers.ts';
import { askEvent } from './new-event/ask-event.ts';
import { askFor, openDialog } from './new-event/dialog.ts';
import { fileOf, insertEvent } from './new-event/insert-event.ts';

const dialog = openDialog(process.stdin, process.stdout);
try {
  const chronicle = readChronicle();
  const event = await askEvent(dialog, chronicle);
  const path = join(dataFolder(), fileOf(readDate(event.date)!, chronicle.from));
  dialog.say(`\n${JSON.stringify(event, null, 2)}\n`);
  const answer = await askFor(dialog, `Write it to ${path}? [yes]`, (one) => parseChoice(one, ['yes', 'no'], 'yes'));
  if (answer === 'yes') {
    writeFileSync(path, await insertEvent(existsSync(path) ? readFileSync(path, 'utf8') : undefined, event));
    dialog.say('');
    process.exitCode = spawnSync(process.execPath, ['scripts/check.ts'], { stdio: 'inherit' }).status ?? 1;
  } else dialog.say('Nothing was written.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  dialog.close();
}
