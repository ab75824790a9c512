/** What a drawing says and where its parts lead. */
import type { Lang } from '../core/model/text.ts';

export interface LanesLook {
  readonly lang: Lang;
  eventHref(id: string): string;
  /** What a mark says when asked: date and title of the event with this order number. */
  eventTitle(number: number): string;
  laneHref(id: string): string | undefined;
}
