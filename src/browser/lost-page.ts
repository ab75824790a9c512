/** The page of addresses at which there is nothing: it says which was asked for, and searches for its words. */
import './plain-page.ts';
import { lostWords } from '../core/query/lost.ts';
import { part } from './frame.ts';

const lost = new URLSearchParams(location.search).get('lost') ?? '';
const words = lostWords(lost);
const [asked, field] = [part('[data-lost]'), part<HTMLInputElement>('[data-search] input')];
if (lost && asked) {
  asked.hidden = false;
  asked.lastElementChild!.textContent = lost;
}
if (words && field) {
  field.value = words;
  field.focus({ preventScroll: true });
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
