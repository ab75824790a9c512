/** A page with lanes: all of them, or those of one entity. */
import { startGroupings } from './groupings.ts';
import { startLanes } from './lanes-view.ts';
import { startSelectedEvent } from './selected-event.ts';
import { part, startPage } from './start.ts';

startPage((reader) => {
  const [lanes, groupings, selection] = [
    part('[data-view="lanes"]'),
    part('[data-groupings]'),
    part('[data-selection]'),
  ];
  if (groupings) startGroupings(groupings, reader);
  if (lanes) startLanes(lanes, reader);
  if (lanes && selection) startSelectedEvent(selection, lanes, reader);
});
