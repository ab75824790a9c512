/** The texts of events, loaded part by part as they are asked for. */
import { partOf, type EventText, type EventTexts } from '../core/model/event-texts.ts';
import { loadScript } from './script-file.ts';

/** Later than this a text finds the rest of the detail shown already, in milliseconds. */
const PATIENCE = 300;

/** Creates what loads the text of an event by its order number and id: undefined if it cannot be had. The parts lie below `base`. */
export function createEventTexts(base: URL): (number: number, id: string) => Promise<EventText | undefined> {
  const parts = new Map<number, Promise<boolean>>();
  const load = async (part: number) => {
    const isLoaded = await loadScript(new URL(`texts/${part}.js`, base).href);
    if (!isLoaded) parts.delete(part);
    return isLoaded;
  };
  const find = (id: string) => (globalThis as { chronicleTexts?: EventTexts }).chronicleTexts?.[id];
  return async (number, id) => {
    // A saved view has all of them inside.
    if (find(id)) return find(id);
    const part = partOf(number);
    if (!parts.has(part)) parts.set(part, load(part));
    await parts.get(part);
    return find(id);
  };
}

/** Waits until a promise settles, but not for long: what is late may come later. */
export function settleSoon(promise: Promise<unknown>): Promise<unknown> {
  return Promise.race([promise, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
