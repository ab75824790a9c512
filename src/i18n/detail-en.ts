/** Words in English for the detail of an event. */
import type { DetailWords } from './detail-words.ts';
import { plural } from './plural.ts';

const BUILT_ON: Readonly<Record<string, string>> = {
  stage: 'maturity',
  member: 'membership',
  owner: 'ownership',
  renamed: 'name',
  released: 'releases',
};

export const detailEn: DetailWords = {
  effectStarted: (x) => `${x} comes into being.`,
  effectEnded: (x) => `${x} comes to its end.`,
  effectStage: (x, stage, of) => `${x} reaches the stage “${stage}” (${of}).`,
  effectMember: (x, of, tier) =>
    tier === undefined
      ? `${x} becomes a member of ${of}.`
      : `${x} becomes ${/^[aeiou]/.test(tier) ? 'an' : 'a'} ${tier} member of ${of}.`,
  effectLeft: (x, of) => `${x} leaves ${of}.`,
  effectOwner: (x, owner) => `${x} passes to ${owner}.`,
  effectNoOwner: (x) => `${x} no longer has an owner.`,
  effectRenamed: (x, name) => `${x} takes the name ${name}.`,
  effectMerged: (x, from, count) => (count === 1 ? `${x} takes in ${from}.` : `${from} merge into ${x}.`),
  effectDescends: (x, from) => `${x} grows out of ${from}.`,
  effectReleased: (x, version) => `${x} publishes version ${version}.`,
  list: (items) => new Intl.ListFormat('en', { type: 'conjunction' }).format(items),
  sourceCount: (n) => plural(n, 'source'),
  earlierOn: (lane) => `Earlier: ${lane}`,
  laterOn: (lane) => `Later: ${lane}`,
  relatedBy: (entity, type) => (BUILT_ON[type] ? `${entity}: ${BUILT_ON[type]}` : entity),
  eventsHere: (n) => `${plural(n, 'event')} in one place`,
};
