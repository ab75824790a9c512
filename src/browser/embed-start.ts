/** The start of an embed that draws what its address chooses. */
import { decodeWire, type Wire } from '../core/model/wire.ts';
import { decodeAddress } from '../core/query/address.ts';
import { knownOf } from '../core/query/known.ts';
import { nameValue } from '../core/query/name-value.ts';
import { FACETS } from '../core/query/query.ts';
import { startFrame } from './embed-frame.ts';
import { createReader, type Reader } from './reader.ts';
import { startStatus } from './status.ts';
import { createStore } from './store.ts';

/** Starts an embed. Without the chronicle it stays as it was built. */
export async function startEmbed(bringToLife: (reader: Reader) => void): Promise<void> {
  const { chronicleWire: wire } = globalThis as { chronicleWire?: Wire };
  if (wire) {
    const chronicle = decodeWire(wire);
    const { query, dropped } = decodeAddress(location.search, knownOf(chronicle));
    const reader = createReader(chronicle, createStore(query));
    if (query.text) await reader.prepare();
    const line = document.querySelector<HTMLElement>('[data-status]')!;
    const said = line.textContent;
    startStatus(line, reader, { canClear: false }).drop(dropped);
    if (line.textContent === '') line.textContent = said;
    nameChoices(reader);
    bringToLife(reader);
  }
  startFrame();
  document.documentElement.dataset.ready = '';
  performance.mark('timeline-ready');
}

/** The title says what was chosen, and leads to the page that shows the same. */
function nameChoices({ chronicle, store, lang }: Reader): void {
  const title = document.querySelector<HTMLAnchorElement>('h1 a')!;
  title.href += location.search;
  const newer = document.querySelector<HTMLAnchorElement>('[data-newer]');
  if (newer) newer.href += location.search;
  const { facets, text } = store.query;
  const names = FACETS.flatMap((facet) => facets[facet].any.map((id) => nameValue(facet, id, chronicle, lang)));
  const chosen = [...names, ...(text ? [`“${text}”`] : [])];
  if (chosen.length > 0) title.textContent = chosen.join(lang === 'ja' ? '、' : ', ');
}
