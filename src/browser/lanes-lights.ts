/** On the lanes, a mark that stands for several events lights up with any of them. */
import type { LanesView } from './lanes-view.ts';
import { drawWhenLit } from './light.ts';
import type { Reader } from './reader.ts';

/** Lets the marks of groups follow what is lit. */
export function startLights(frame: HTMLElement, view: LanesView, { numberOf }: Reader): void {
  drawWhenLit((ids) => {
    const wanted = new Set([...ids].map((id) => numberOf(id)!));
    const keys = new Set(
      view.placed.marks.filter(({ others }) => others.some((one) => wanted.has(one))).map(({ key }) => key),
    );
    for (const mark of frame.querySelectorAll('.mark'))
      mark.toggleAttribute('data-lit-within', keys.has(mark.getAttribute('data-key')!));
  });
}
