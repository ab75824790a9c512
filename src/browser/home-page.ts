/** Home: the strip, the chronicle and the landscape of the day that is being read. */
import { startFacetBar } from './facet-bar.ts';
import { startHome } from './home.ts';
import { startLandscapePanel } from './landscape-panel.ts';
import { part } from './frame.ts';
import { createSlicedWork } from './sliced-work.ts';
import { startPage } from './start.ts';
import { startViewTools } from './view-tools.ts';

startPage(function* (reader) {
  const [cards, strip, panel] = [
    part('[data-view="chronicle"]'),
    part('[data-view="strip"]'),
    part('[data-landscape]'),
  ];
  const bar = part('[data-filter]');
  if (bar) startFacetBar(bar, reader);
  if (!cards || !strip) return;
  yield;
  startViewTools({ drawing: (take) => take(strip) }, reader);
  const playhead = yield* startHome(cards, strip, reader);
  if (panel) startLandscapePanel(panel, playhead, reader);
}, createSlicedWork().begin);
