/** Pointing at a lane, its name or one of its marks lights up what it came from and what came of it. */
import { findKin } from '../core/history/kin.ts';
import { foldLineage, type Thread } from '../core/history/lineage.ts';
import type { Reader } from './reader.ts';

/** Lights up the ancestors and descendants of the lane that is pointed at, has the focus, or has the selected event. */
export function startKin(frame: HTMLElement, { chronicle, store, numberOf }: Reader): void {
  let threads: readonly Thread[] | undefined;
  let lit: string | undefined;
  const light = (id: string | undefined) => {
    if (id === lit) return;
    lit = id;
    const kin = id === undefined ? new Set<string>() : findKin((threads ??= foldLineage(chronicle)), id);
    const isAlone = kin.size < 2;
    frame.classList.toggle('has-kin', !isAlone);
    for (const part of frame.querySelectorAll('[data-lane], [data-name], [data-from]')) {
      const ids = [part.getAttribute('data-lane') ?? part.getAttribute('data-name') ?? '', '']
        .concat(part.getAttribute('data-from') ?? [], part.getAttribute('data-to') ?? [])
        .filter(Boolean);
      part.toggleAttribute('data-kin', !isAlone && ids.every((one) => kin.has(one)));
    }
  };
  const laneOf = (target: EventTarget | null) => {
    const stop = (target as Element | null)?.closest('[data-on], [data-name], [data-lane]');
    return stop?.getAttribute('data-on') ?? stop?.getAttribute('data-name') ?? stop?.getAttribute('data-lane');
  };
  const selected = () => {
    const number = store.query.event === undefined ? undefined : numberOf(store.query.event);
    const event = number === undefined ? undefined : chronicle.events[number];
    return event?.projects[0] ?? event?.companies[0];
  };
  for (const type of ['pointerover', 'focusin'] as const)
    frame.addEventListener(type, ({ target }) => light(laneOf(target) ?? selected()));
  for (const type of ['pointerleave', 'focusout'] as const) frame.addEventListener(type, () => light(selected()));
  store.subscribe(() => light(selected()));
}
