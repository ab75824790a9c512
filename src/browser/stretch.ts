/** Where a drawing of one time belongs while another is shown. */
import type { Scale } from '../core/layout/scale.ts';

/** The transform of what is not to be seen; to hide it in another way would have the page laid out anew. */
export const OUT_OF_SIGHT = 'translateX(-200vw)';

/** Two scales of one length differ by the rounding of their ends. */
const ROUNDING = 1e-9;

/** The transform that takes a drawing made at one scale to another; `start` is the pixel at which the drawing begins. */
export function stretchTo(to: Scale, from: Scale, start = 0): string {
  const ratio = to.perDay / from.perDay;
  const by = Math.abs(ratio - 1) < ROUNDING ? 1 : ratio;
  const shift = to.x(from.domain[0]) - start + start * by;
  return by === 1 && shift === 0 ? '' : `translateX(${shift}px) scaleX(${by})`;
}
