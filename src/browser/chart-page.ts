/** The page of a chart: its figures are read out, and chart and strip light each other up. */
import { startChart } from './chart-reading.ts';
import { startCopying } from './copy.ts';
import { createEventAddress } from './event-address.ts';
import { lightUp } from './light.ts';
import { part } from './frame.ts';
import { startPage } from './start.ts';
import { fillStrip } from './strip-dots.ts';
import { startStripMarks } from './strip-marks.ts';

startCopying();
startPage((reader) => {
  const plot = part('[data-chart]');
  const table = part<HTMLTableElement>('[data-figures]');
  if (!plot || !table) return;
  const { events } = reader.chronicle;
  const chart = startChart(plot, table, reader.base, (days) => {
    lightUp(
      days ? events.filter(({ date }) => date.earliest >= days[0] && date.earliest <= days[1]).map(({ id }) => id) : [],
    );
  });
  const hint = part('[data-chart-hint]');
  if (hint) hint.hidden = false;

  const strip = part('[data-view="strip"]');
  if (!strip) return;
  const hrefOf = createEventAddress(reader);
  fillStrip(strip, reader.chronicle, hrefOf);
  startStripMarks(strip, reader, hrefOf);
  const days = new Map(events.map(({ id, date }) => [id, date.earliest]));
  const follow = ({ target }: Event) => {
    const id = (target as Element).closest<SVGElement>('[data-event]')?.dataset.event;
    if (id) chart.readDay(days.get(id)!);
  };
  strip.addEventListener('pointerover', follow);
  strip.addEventListener('focusin', follow);
});
