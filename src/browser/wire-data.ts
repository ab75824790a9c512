/** The chronicle that came with the page, or that comes when it is needed. */
import type { Chronicle } from '../core/model/chronicle.ts';
import { decodeWire, type Wire } from '../core/model/wire.ts';
import { loadLater } from './script-file.ts';

/** The chronicle inside the page, or from the global that its script has set; undefined if the page came without. */
export function readChronicle(): Chronicle | undefined {
  const inside = document.querySelector('script[data-wire]')?.textContent;
  const wire = inside ? (JSON.parse(inside) as Wire) : (globalThis as { chronicleWire?: Wire }).chronicleWire;
  return wire && decodeWire(wire);
}

/** The chronicle from the script that the page keeps in a template for later; undefined if it cannot be had. */
export async function loadChronicle(): Promise<Chronicle | undefined> {
  await loadLater('wire');
  return readChronicle();
}
