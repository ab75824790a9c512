/** The buttons over the lanes: zoom, the whole time, and what the lanes are grouped by. */
import type { LanesZoom } from './lanes-zoom.ts';

/** Factor of one step of zoom. */
export const ZOOM_STEP = 1.6;

/** Lets the buttons zoom. */
export function startTools(bar: HTMLElement, zoom: LanesZoom): void {
  bar.addEventListener('click', ({ target }) => {
    const action = (target as Element).closest<HTMLElement>('[data-zoom]')?.dataset.zoom;
    if (action === 'in') zoom.by(ZOOM_STEP);
    else if (action === 'out') zoom.by(1 / ZOOM_STEP);
    else if (action === 'whole') zoom.whole();
  });
}
