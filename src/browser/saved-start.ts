/** The first script of a saved file: the view as it was saved, before anything is drawn, and no way to where nothing is. */
import { NOWHERE } from './saved-page.ts';

const root = document.documentElement;
const { saved = '' } = root.dataset;

if (!location.search && saved) {
  try {
    history.replaceState(null, '', saved + location.hash);
  } catch {
    // Where a file has no address of its own the view opens whole.
  }
}
const style = new URLSearchParams(location.search).get('style');
if (style === 'light' || style === 'dark') root.dataset.style = style;

const texts = document.querySelector('script[data-texts]')?.textContent;
if (texts) (globalThis as { chronicleTexts?: unknown }).chronicleTexts = JSON.parse(texts);

addEventListener('click', (event) => {
  const href = (event.target as Element).closest('a')?.getAttribute('href');
  if (href?.startsWith(NOWHERE)) event.preventDefault();
});
