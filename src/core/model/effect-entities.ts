/** The projects and companies that an effect touches, and the part that each plays in it. */
import type { Path } from './path.ts';
import type { RawEffect } from './schema.ts';

export interface Touched {
  readonly id: string;
  readonly role: 'subject' | 'of' | 'owner' | 'from';
  /** Place in the effect. */
  readonly field: Path;
}

/** Lists the entities of an effect in the order in which they are written. */
export function listTouched(effect: RawEffect): Touched[] {
  const touched: Touched[] = [{ id: effect.subject, role: 'subject', field: ['subject'] }];
  if ('of' in effect) touched.push({ id: effect.of, role: 'of', field: ['of'] });
  if ('owner' in effect && effect.owner !== null) touched.push({ id: effect.owner, role: 'owner', field: ['owner'] });
  if ('from' in effect) {
    effect.from.forEach((id, index) => touched.push({ id, role: 'from', field: ['from', index] }));
  }
  return touched;
}
