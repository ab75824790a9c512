/** Which versions every project published, and when. */
import type { Day } from '../dates/historical-date.ts';
import type { Chronicle } from '../model/chronicle.ts';
import { listEffects } from './effects.ts';

export interface Release {
  readonly version: string;
  readonly day: Day;
  readonly event: string;
}

/** Folds the releases of every project that has any, by id, in order of time. */
export function foldReleases(chronicle: Chronicle): Map<string, Release[]> {
  const releases = new Map<string, Release[]>();
  for (const { day, effect, event } of listEffects(chronicle)) {
    if (effect.type !== 'released') continue;
    const own = releases.get(effect.subject) ?? [];
    releases.set(effect.subject, [...own, { version: effect.version, day, event: event.id }]);
  }
  return releases;
}

/** The last release of a project up to a day, by time and not by number; undefined before the first. */
export function releaseAt(chronicle: Chronicle, project: string, day: Day): Release | undefined {
  return foldReleases(chronicle)
    .get(project)
    ?.findLast((release) => release.day <= day);
}
