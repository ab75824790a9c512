/** Colours and type for the canvases, as the style sheet has them for the elements. */
import type { MotionLook } from '../draw/motion-marks.ts';

const HUES = 10;
const looks = new Map<string, MotionLook>();

/** Reads them as the reader's style has them now. */
export function readMotionLook(plot: HTMLElement): MotionLook {
  const style = getComputedStyle(plot).color;
  const look = looks.get(style) ?? readLook(plot);
  looks.set(style, look);
  return look;
}

function readLook(plot: HTMLElement): MotionLook {
  const probe = document.createElement('span');
  plot.append(probe);
  const computed = getComputedStyle(probe);
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return computed.color;
  };
  const look = {
    ...{ paper: colour('paper'), shade: colour('shade'), grid: colour('grid') },
    ...{ ink: colour('ink'), muted: colour('muted'), font: computed.fontFamily },
    hues: Array.from({ length: HUES }, (_, hue) => colour(`hue-${hue}`)),
    noteStyle: document.documentElement.lang === 'ja' ? 'normal' : 'italic',
  };
  probe.remove();
  return look;
}
