/** The texts of events, loaded part by part as they are asked for. */
import { partOf, type EventText, type EventTexts } from '../core/model/event-texts.ts';

/** Later than this a text finds the rest of the detail shown already, in milliseconds. */
const PATIENCE = 300;

/**
 * Creates what loads the text of an event by its order number and id: undefined if it cannot be had. The parts are
 * classic scripts below `base`, which also load from disk and where a policy lets only scripts of the site in.
 */
export function createEventTexts(base: URL): (number: number, id: string) => Promise<EventText | undefined> {
  const parts = new Map<number, Promise<void>>();
  const load = (part: number) =>
    new Promise<void>((resolve) => {
      const script = document.createElement('script');
      script.src = new URL(`texts/${part}.js`, base).href;
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => {
        parts.delete(part);
        script.remove();
        resolve();
      });
      document.head.append(script);
    });
  return async (number, id) => {
    const part = partOf(number);
    if (!parts.has(part)) parts.set(part, load(part));
    await parts.get(part);
    return (globalThis as { chronicleTexts?: EventTexts }).chronicleTexts?.[id];
  };
}

/** Waits until a promise settles, but not for long: what is late may come later. */
export function settleSoon(promise: Promise<unknown>): Promise<unknown> {
  return Promise.race([promise, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
