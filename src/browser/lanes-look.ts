/** What lanes say in the browser, and where their parts lead. */
import type { LanesLook } from '../draw/look.ts';
import { createMarkTitle } from '../i18n/timeline-names.ts';
import { createEventAddress } from './event-address.ts';
import type { Reader } from './reader.ts';

/** Creates the look of the lanes of a page. `page` gives the entity whose page it is, to which its lane does not lead. */
export function createLanesLook(
  { chronicle, lang, words, base }: Reader,
  { roving, page = () => undefined }: { roving: boolean; page?: () => string | undefined },
): LanesLook {
  const entities = new Map(chronicle.entities.map((entity) => [entity.id, entity]));
  return {
    ...{ lang, roving, markTitle: createMarkTitle(chronicle, lang, words) },
    eventHref: createEventAddress({ chronicle, base }),
    laneHref: (id) => {
      const entity = entities.get(id);
      const folder = entity?.type === 'company' ? 'companies' : 'projects';
      return entity && id !== page() ? `${base.href}${folder}/${id}.html` : undefined;
    },
  };
}
