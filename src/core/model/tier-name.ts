/** What a tier of membership is called. */
import type { Chronicle } from './chronicle.ts';
import { textIn, type Text } from './text.ts';

/** The name of a tier: that of the data, or its id where the data ranks no tiers; undefined for "member", the unknown one. */
export function tierName({ languages, tiers }: Pick<Chronicle, 'languages' | 'tiers'>, id: string): Text | undefined {
  if (id === 'member') return undefined;
  return tiers.find((tier) => tier.id === id)?.name ?? textIn(languages, () => id);
}
