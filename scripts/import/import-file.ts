/** A foreign file as the files of a data folder, with all that is not as it was. */
import { formatIssues } from '../../src/core/model/issue.ts';
import { compareIssues } from '../../src/core/model/locate.ts';
import type { DataFile } from '../../src/core/model/documents.ts';
import { compose } from './compose.ts';
import { readCsv } from './csv.ts';
import { createLosses, type Draft, type Loss, type Reader } from './draft.ts';
import { readMarkwhen } from './markwhen.ts';
import { readTimelineJsJson } from './timelinejs.ts';
import { readTimelineJsSheet } from './timelinejs-sheet.ts';

const READERS = {
  timelinejs: (file, text, say) =>
    (/\.[ct]sv$/i.test(file) ? readTimelineJsSheet : readTimelineJsJson)(file, text, say),
  markwhen: readMarkwhen,
  csv: readCsv,
} satisfies Record<string, Reader>;

export type Format = keyof typeof READERS;

/** Whether a word names a format that can be imported. */
export const isFormat = (word: string): word is Format => Object.hasOwn(READERS, word);

/** Imports one file. `today` is an ISO day. Throws with a message for people where there is nothing to import. */
export function importFile(
  format: Format,
  file: string,
  bytes: Uint8Array,
  today: string,
): { files: DataFile[]; losses: Loss[] } {
  const { losses, say } = createLosses(file);
  const { text, isOldEncoding } = decode(bytes);
  if (isOldEncoding) say(1, '', '', 'the file is not in UTF-8', 'read as Windows-1252');
  const reader: Reader = READERS[format];
  const draft: Draft = reader(file, text, say, today);
  if (draft.events.length === 0) {
    throw new Error(`${file} has no event with a date that can be read\n${formatIssues(losses, 10)}`);
  }
  const files = compose(draft, file.replace(/^.*[/\\]/, ''), today, say);
  return { files, losses: losses.sort(compareIssues) };
}

function decode(bytes: Uint8Array): { text: string; isOldEncoding: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isOldEncoding: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isOldEncoding: true };
  }
}
