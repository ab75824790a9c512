/** The tools beside a view. What writes a view into files is loaded when it is asked for. */
import type { ChronicleRecord } from '../core/model/record.ts';
import { part } from './frame.ts';
import type { Reader } from './reader.ts';
import { loadLater } from './script-file.ts';
import type { TakeAlong, TakenView } from './taken-view.ts';

/** What the scripts set that are loaded on demand. */
interface Loaded {
  readonly chronicleTake?: TakeAlong;
  readonly chronicleRecord?: ChronicleRecord;
}

/** Brings the tools of the page to life. */
export function startViewTools(view: TakenView, reader: Reader): void {
  const tools = part('[data-view-tools]');
  if (!tools) return;
  const status = tools.querySelector('[role="status"]')!;
  const open = async (opener: HTMLElement) => {
    const loaded = globalThis as Loaded;
    await Promise.all([loaded.chronicleTake || loadLater('take'), loaded.chronicleRecord || loadLater('record')]);
    const { chronicleTake: take, chronicleRecord: record } = loaded;
    const isOpen = take && record && take(opener, { name: tools.dataset.name, view, record, reader });
    status.textContent = isOpen ? '' : tools.dataset.failed!;
  };
  tools.addEventListener('click', ({ target }) => {
    const opener = (target as Element).closest<HTMLElement>('[data-take]');
    if (opener) void open(opener);
  });
}
