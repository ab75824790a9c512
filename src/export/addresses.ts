/** The addresses that an export may name: absolute ones, or none where the site has no address of its own. */
import type { Entity } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';

export interface Addresses {
  home(lang: Lang): string | undefined;
  event(id: string, lang: Lang): string | undefined;
  chart(id: string, lang: Lang): string | undefined;
  entity(entity: Pick<Entity, 'id' | 'type'>, lang: Lang): string | undefined;
  /** A data file, by its path below `data/` of the language. */
  file(path: string, lang: Lang): string | undefined;
}
