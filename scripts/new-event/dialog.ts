/** Questions on a terminal, or answers that come through a pipe. */
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Answer } from './answers.ts';

export interface Dialog {
  /** Asks once; the answer comes without white space around it. Rejects when there are no more answers. */
  ask(question: string): Promise<string>;
  say(text: string): void;
}

/** Opens a dialog; `close` lets the process end. */
export function openDialog(input: Readable, output: Writable): Dialog & { close(): void } {
  const lines = createInterface({ input, output });
  // Unlike `question`, the iterator keeps lines that come before they are asked for.
  const answers = lines[Symbol.asyncIterator]();
  return {
    async ask(question) {
      lines.setPrompt(`${question}: `);
      // What comes through a pipe may be read to its end, and the interface closed, before the first question.
      if (lines.terminal) lines.prompt();
      else output.write(lines.getPrompt());
      const { value, done } = await answers.next();
      if (done) throw new Error('no more answers: nothing was written');
      return value.trim();
    },
    say: (text) => void output.write(`${text}\n`),
    close: () => {
      lines.close();
    },
  };
}

/** Asks until the answer has no problem. */
export async function askFor<T>(dialog: Dialog, question: string, parse: (answer: string) => Answer<T>): Promise<T> {
  for (;;) {
    const answer = parse(await dialog.ask(question));
    if ('problem' in answer) dialog.say(`  ${answer.problem}`);
    else {
      if (answer.remark) dialog.say(`  ${answer.remark}`);
      return answer.value;
    }
  }
}
