/** Brings a page with lanes to life: the lanes page, and the pages of one entity. */
import { startFacetBar } from './facet-bar.ts';
import { startBands } from './lanes-bands.ts';
import { startClusters } from './lanes-clusters.ts';
import { startKeys } from './lanes-keys.ts';
import { startKin } from './lanes-kin.ts';
import { startLights } from './lanes-lights.ts';
import { startTip } from './lanes-tip.ts';
import { startTools } from './lanes-tools.ts';
import { startLanes } from './lanes-view.ts';
import { startZoom } from './lanes-zoom.ts';
import { startGroupings } from './groupings.ts';
import { startPrintList } from './print-list.ts';
import { startSelectedEvent } from './selected-event.ts';
import { part } from './frame.ts';
import { createSlicedWork } from './sliced-work.ts';
import { startPage } from './start.ts';
import { startViewTools } from './view-tools.ts';

startPage(function* (reader) {
  const [frame, tools, groupings, selection] = [
    part('[data-view="lanes"]'),
    part('[data-tools]'),
    part('[data-groupings]'),
    part('[data-selection]'),
  ];
  const view = frame && startLanes(frame, reader);
  if (view) yield* view.begin();
  const zoom = view && startZoom(view, reader);
  yield;
  const bar = part('[data-filter]');
  if (bar) startFacetBar(bar, reader);
  yield;
  if (groupings) startGroupings(groupings, reader);
  const only = document.querySelector<HTMLElement>('[data-entity]')?.dataset.entity;
  startViewTools(
    {
      ...(only && { only: () => [only] }),
      ...(view && { drawing: (take) => view.whole(() => take(frame)) }),
    },
    reader,
  );
  if (!frame || !view || !zoom) return;
  startBands(frame, view);
  yield;
  const detail = selection && startSelectedEvent(selection, frame, reader);
  startClusters(frame, view, zoom, reader, detail?.showCluster);
  startKin(frame, reader);
  startLights(frame, view, reader);
  startTip(frame);
  startKeys(frame, view, zoom, reader);
  if (tools) startTools(tools, zoom);
  if (selection) startPrintList(frame.parentElement!, reader);
}, createSlicedWork().begin);
