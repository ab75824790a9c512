/** How far a query names a document: with its whole name or title, the beginning of one, or words within one. */
import type { Name } from './name.ts';
import type { Release, SearchDocument } from './search-index.ts';
import { isJapanese } from './terms.ts';

const WHOLE = 1;
const SAME_STEM = 0.9;
const WHOLE_TITLE = 1.2;
const BEGUN = 0.45;
const BEGUN_TITLE = 0.05;
const INSIDE = 0.35;
const RELEASE = 0.3;
const OWN = 0.1;
const HAS_LETTER = /\p{L}/u;
const HAS_FIGURE = /\p{N}/u;

/** From 0, not at all, to 1, or more for a whole title of an event. */
export function namingOf({ type, names, own, releases }: SearchDocument, asked: Name): number {
  let most = 0;
  for (let place = 0; place < names.length; place++) {
    const name = names[place];
    if (!name) continue;
    const share = type === 'event' ? shareOfTitle(name, asked) : shareOfName(name, asked);
    if (share > most) most = Math.max(most, type !== 'event' && place < own ? share + OWN : share);
  }
  if (most < RELEASE && releases.length > 0 && HAS_FIGURE.test(asked.joined)) {
    if (releases.some((release) => isAsked(release, asked))) return RELEASE;
  }
  return most;
}

/** Whether a name is in what is asked and right behind it the version, of which `1.10` may stand for `1.10.0`. */
function isAsked({ version, names }: Release, asked: Name): boolean {
  return names.some((name) => {
    const [, behind] = ` ${asked.words} `.split(` ${name.words} `);
    const number = behind?.split(' ')[0];
    return number !== undefined && number !== '' && `${version}.`.startsWith(`${number}.`);
  });
}

function shareOfTitle({ joined }: Name, asked: Name): number {
  if (joined === asked.joined) return WHOLE_TITLE;
  return joined.startsWith(asked.joined) ? BEGUN_TITLE : 0;
}

function shareOfName({ words, joined, stem }: Name, asked: Name): number {
  if (joined === asked.joined) return WHOLE;
  if (stem === asked.stem) return SAME_STEM;
  const share = asked.joined.length / joined.length;
  if (share >= 1) return 0;
  if (joined.startsWith(asked.joined)) return BEGUN + 0.1 * share;
  if (!HAS_LETTER.test(asked.joined)) return 0;
  const isInside = isJapanese(asked.joined) ? joined.includes(asked.joined) : words.includes(` ${asked.words}`);
  return isInside && share > 0.25 ? INSIDE * share : 0;
}
