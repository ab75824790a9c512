/** The words in which the detail of an event is told: by the build on its page, by the browser beside the lanes. */
import type { Effect } from '../core/model/chronicle.ts';

export interface DetailWords {
  effectStarted(x: string): string;
  effectEnded(x: string): string;
  effectStage(x: string, stage: string, of: string): string;
  /** Without a tier: it is not known. */
  effectMember(x: string, of: string, tier?: string): string;
  effectLeft(x: string, of: string): string;
  effectOwner(x: string, owner: string): string;
  effectNoOwner(x: string): string;
  effectRenamed(x: string, name: string): string;
  /** `count` is how many there were before. */
  effectMerged(x: string, from: string, count: number): string;
  effectDescends(x: string, from: string): string;
  effectReleased(x: string, version: string): string;
  list(items: readonly string[]): string;
  sourceCount(n: number): string;
  earlierOn(lane: string): string;
  laterOn(lane: string): string;
  /** Says over which entity one event followed from another, and where it helps, over what of it. */
  relatedBy(entity: string, type: Effect['type']): string;
  /** Heading of events that share one place on the lanes. */
  eventsHere(n: number): string;
}
