/** The strip in a frame: dots and densities of what the address chooses. */
import { middleOfDay } from '../core/dates/time-of-day.ts';
import { percent } from '../draw/round.ts';
import { startEmbed } from './embed-start.ts';
import { createEventAddress } from './event-address.ts';
import { lightUp } from './light.ts';
import { startStripMarks } from './strip-marks.ts';

void startEmbed((reader) => {
  const strip = document.querySelector<HTMLElement>('[data-view="strip"]')!;
  const { chronicle, store } = reader;
  startStripMarks(strip, reader, createEventAddress(reader));
  const { at, event } = store.query;
  lightUp(event ? [event] : []);
  if (at === undefined) return;
  const line = document.createElement('div');
  line.className = 'at-day';
  line.style.left = percent((middleOfDay(at) - chronicle.from) / (chronicle.to + 1 - chronicle.from));
  strip.querySelector('.strip-plot')!.append(line);
});
