/** The page of addresses at which there is nothing: it says which was asked for, and searches for its words. */
import './plain-page.ts';
import { lostWords } from '../core/query/lost.ts';
import { part } from './frame.ts';

/** Where the list is a sheet, it would cover what the page says. */
const IS_SHEET = '(max-width: 700px), (pointer: coarse)';

const lost = new URLSearchParams(location.search).get('lost') ?? '';
const words = lostWords(lost);
const [asked, field] = [part('[data-lost]'), part<HTMLInputElement>('[data-search] input')];
if (words && asked && field) {
  asked.hidden = false;
  asked.querySelector('code')!.textContent = lost;
  asked.querySelector('a')!.search = String(new URLSearchParams({ q: words }));
  field.value = words;
  if (!matchMedia(IS_SHEET).matches) {
    field.focus({ preventScroll: true });
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
