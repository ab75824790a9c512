/** What passes between a page and the script by which its view is taken along. */
import type { ChronicleRecord } from '../core/model/record.ts';
import type { Reader } from './reader.ts';

/** A view as it can be taken along. */
export interface TakenView {
  /** Ids of the entities that it is about; all if missing. */
  readonly only?: () => readonly string[] | undefined;
  /** Hands its element over while all of it is drawn; missing where it has no drawing. */
  readonly drawing?: <Made>(take: (drawing: HTMLElement) => Made) => Made;
}

interface Asked {
  /** How the view is cited; by the heading of the page if missing. */
  readonly name: string | undefined;
  readonly view: TakenView;
  readonly record: ChronicleRecord;
  readonly reader: Reader;
}

/** Opens what was asked for, below the button that asked; false if the record does not belong to this page. */
export type TakeAlong = (opener: HTMLElement, asked: Asked) => boolean;
