/** The record as the site publishes it: what the views must agree with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER } from './site.ts';

export interface RecordedEvent {
  readonly id: string;
  /** EDTF. */
  readonly date: string;
  /** First and last possible day, ISO. */
  readonly earliest: string;
  readonly latest: string;
  readonly kind: string;
  readonly weight: 1 | 2 | 3;
  readonly title: Readonly<Record<'en' | 'ja', string>>;
  readonly summary: Readonly<Record<'en' | 'ja', string>>;
  readonly sources: readonly unknown[];
  readonly companies: readonly string[];
  readonly projects: readonly string[];
}

/** The first day that strip and lanes show. */
const DRAWN_FROM = '2013-01-01';

interface RecordedProject {
  readonly id: string;
  /** `to` is the first day on which it no longer holds. */
  readonly stages: readonly { readonly stage: string; readonly from: string; readonly to?: string }[];
}

const RECORD = JSON.parse(readFileSync(join(FOLDER, 'data/chronicle.json'), 'utf8')) as {
  readonly events: readonly RecordedEvent[];
  readonly projects: readonly RecordedProject[];
};

/** All events in order of time. */
export const EVENTS = RECORD.events;

/** All projects. */
export const PROJECTS = RECORD.projects;

/** Whether an event is late enough to have a mark on strip and lanes. */
export const isDrawn = ({ latest }: RecordedEvent): boolean => latest >= DRAWN_FROM;

/** Whether an event has a dot of its own on the strip; the others are counted into its densities. */
export const hasDot = (event: RecordedEvent): boolean => isDrawn(event) && event.weight >= 2;

/** Ids of the events that pass a test, in alphabetical order. */
export function eventsWhere(passes: (event: RecordedEvent) => boolean): string[] {
  return EVENTS.filter(passes)
    .map(({ id }) => id)
    .toSorted();
}

/** Whether an event has any of these companies. */
export function hasAny(...companies: readonly string[]): (event: RecordedEvent) => boolean {
  return (event) => event.companies.some((company) => companies.includes(company));
}
