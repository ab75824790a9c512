/** The chronicle that came with the page, or that comes when it is needed. */
import type { Chronicle } from '../core/model/chronicle.ts';
import { decodeWire, type Wire } from '../core/model/wire.ts';
import { loadLater } from './script-file.ts';

/** The chronicle inside the page, or from the global that its script has set; undefined if the page came without. */
export function readChronicle(): Chronicle | undefined {
  const inside = document.querySelector('script[data-wire]')?.textContent;
  return inside ? decodeWire(JSON.parse(inside) as Wire) : readGlobal();
}

/** The whole chronicle, whatever part of it is inside the page, from the script beside the icon; undefined if it cannot be had. */
export async function loadChronicle(): Promise<Chronicle | undefined> {
  await loadLater('wire');
  return readGlobal();
}

function readGlobal(): Chronicle | undefined {
  const { chronicleWire: wire } = globalThis as { chronicleWire?: Wire };
  return wire && decodeWire(wire);
}
