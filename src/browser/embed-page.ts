/** An embed of one thing, which is built whole: what it takes from its address is a style, and an event to light up. */
import type { Lang } from '../core/model/text.ts';
import { cutText, parseParameters } from '../core/query/parameters.ts';
import { liveWordsOf } from '../i18n/live.ts';
import { startFrame } from './embed-frame.ts';
import { lightUp } from './light.ts';

const MOST = 80;

const { lang } = document.documentElement;
const ignored: string[] = [];
for (const { name, value } of parseParameters(location.search)) {
  if (name === 'event' && document.querySelector(`svg [data-event="${CSS.escape(value)}"]`)) lightUp([value]);
  else if (name === 'release' && document.body.dataset.same?.split(' ').includes(value)) nameRelease(value);
  else if (name !== 'style' || !['', 'light', 'dark'].includes(value)) ignored.push(cutText(`${name}=${value}`, MOST));
}
if (ignored.length > 0)
  document.querySelector('[data-status]')!.textContent = liveWordsOf(lang as Lang).ignored(ignored.join(', '));
startFrame();
document.documentElement.dataset.ready = '';
performance.mark('timeline-ready');

/** Names the release that was asked for, of which this page shows what it showed. */
function nameRelease(release: string): void {
  document.querySelector('[data-edition]')!.textContent = release;
  document.querySelector('[data-newer]')?.removeAttribute('hidden');
}
