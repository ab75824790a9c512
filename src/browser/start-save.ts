/** The button that saves a view; what does so comes when it is pressed. */
import { encodeAddress } from '../core/query/address.ts';
import type { SaveView } from './save.ts';
import { loadLater, loadScript } from './script-file.ts';
import type { Store } from './store.ts';

/** Lets the button save what the page shows then. */
export function startSaving(place: HTMLElement, store: Store): void {
  const status = place.querySelector('[role="status"]')!;
  const found = () => (globalThis as { chronicleSave?: SaveView }).chronicleSave;
  let isBusy = false;
  const save = async () => {
    if (!found()) await loadLater('save');
    await found()!(encodeAddress(store.query), loadScript);
  };
  place.querySelector('button')!.addEventListener('click', () => {
    if (isBusy) return;
    isBusy = true;
    status.textContent = '';
    save()
      .then(
        () => (status.textContent = place.dataset.saved!),
        () => (status.textContent = place.dataset.failed!),
      )
      .finally(() => (isBusy = false));
  });
}
