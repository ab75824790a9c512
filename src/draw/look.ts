/** What a drawing says and where its parts lead. */
import type { PlacedMark } from '../core/layout/marks.ts';
import type { Lang } from '../core/model/text.ts';

export interface LanesLook {
  readonly lang: Lang;
  eventHref(id: string): string;
  /** What a mark says: date, title and lane of its event, and how many more it stands for. */
  markTitle(mark: Pick<PlacedMark, 'number' | 'lane' | 'others'>): string;
  laneHref(id: string): string | undefined;
  /** Whether arrow keys move between the links, so that Tab passes them by. */
  readonly roving: boolean;
}
