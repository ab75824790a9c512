/** What every reader of a foreign file makes of it, before it becomes records. */
import type { Issue } from '../../src/core/model/issue.ts';

export interface Link {
  readonly title: string;
  readonly url: string;
}

/** One event of the foreign file. Names are as they were written; what is empty was not said. */
export interface DraftEvent {
  readonly line: number;
  /** Where in the file, as its owner would look for it: "slide 3", "row 5". */
  readonly place: string;
  /** A name that the file itself gives, if it does. */
  readonly id?: string;
  /** EDTF. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  /** The lane and the band that it lies in. */
  readonly group: string;
  readonly band: string;
  readonly kind: string;
  readonly tags: readonly string[];
  readonly companies: readonly string[];
  readonly weight?: 1 | 2 | 3;
  readonly links: readonly Link[];
}

export interface Draft {
  readonly title: string;
  readonly description: string;
  readonly links: readonly Link[];
  readonly events: readonly DraftEvent[];
}

/** Something that was not carried over as it was: what, and what became of it. */
export type Loss = Issue;

/** Notes a loss of the file that is read. */
export type Say = (line: number, record: string, field: string, wrong: string, right: string) => void;

/** Reads a foreign file, and says what of it is lost. Throws with a message for people where nothing can be read. */
export type Reader = (file: string, text: string, say: Say, today: string) => Draft;

/** Creates the note-taker of one file, and the list that it fills. */
export function createLosses(file: string): { losses: Loss[]; say: Say } {
  const losses: Loss[] = [];
  return {
    losses,
    say: (line, record, field, wrong, right) => losses.push({ file, line, record, field, wrong, right }),
  };
}
