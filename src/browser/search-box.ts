/** The search field: a combobox over events, projects and companies that lights up what it finds. */
import { searchWordsOf } from '../i18n/search.ts';
import { whenAtRest, whenIdle } from './idle.ts';
import { lightUp } from './light.ts';
import { fetchAhead, isSaving } from './script-file.ts';
import { keepInSight } from './search-fit.ts';
import { fillSearchField } from './search-field.ts';
import { followChoices, followHit, followText, type SearchPage } from './search-follow.ts';
import { startSearchKeys } from './search-keys.ts';
import { createList } from './search-list.ts';
import { createAnswers, type Answers, type SearchResults, type Taken } from './search-results.ts';
import type { SearchSource } from './search-source.ts';
import { readText } from './search-text.ts';

/** A reader who types on is not told of every step, in milliseconds. */
const SPEAK_AFTER = 400;
/** Where the list is a sheet, it and the keyboard on the screen make way for what was chosen. */
const IS_SHEET = '(max-width: 700px), (pointer: coarse)';

/** Brings the search field to life. */
export function startSearchBox(box: HTMLElement, page: SearchPage): void {
  const { store, hasTimeline } = page;
  const words = searchWordsOf(document.documentElement.lang as SearchSource['lang']);
  fillSearchField(box, words);
  const piece = (name: string) => box.querySelector<HTMLElement>(`[data-search-${name}]`)!;
  const [popup, status, showAll, clear] = [piece('popup'), piece('status'), piece('show'), piece('clear')];
  const input = box.querySelector('input')!;
  const list = createList(popup, input);
  const fit = keepInSight(popup);
  let source: SearchSource | undefined;
  let answers: Answers | undefined;
  let isReady = false;
  let preparing: Promise<void> | undefined;
  /** Whether the list will be shown once the search can answer. */
  let isAwaited = false;
  let speaking = 0;
  let lighting = 0;

  const textOf = () => input.value.trim();
  const speak = (text: string) => {
    clearTimeout(speaking);
    speaking = window.setTimeout(() => (status.textContent = text), text ? SPEAK_AFTER : 0);
  };
  // The list comes first; marks may be many.
  const light = (events?: readonly string[]) => {
    cancelAnimationFrame(lighting);
    lighting = requestAnimationFrame(() => lightUp(events ?? (store.query.event ? [store.query.event] : [])));
  };
  const close = () => {
    if (list.isOpen) light();
    list.close();
    speak('');
  };
  const leave = () => {
    close();
    if (box.hasAttribute('data-floating') || matchMedia(IS_SHEET).matches) input.blur();
  };

  let opening: Promise<void> | undefined;
  const openSource = async () => {
    source ??= await page.open();
    if (source) answers ??= createAnswers(source, takenWith(source));
    opening = undefined;
  };
  const open = async () => {
    await (opening ??= openSource());
    if (source) {
      glance();
      isReady = await source.prepare();
    }
    isAwaited = false;
    preparing = undefined;
  };
  /** Makes a first look quick: what it needs is there, and was used once. */
  const warmUp = async () => {
    fetchAhead('search');
    await (opening ??= openSource());
    whenIdle(() => answers?.glance('a'));
  };
  const prepare = () => (isReady ? Promise.resolve() : (preparing ??= open()));
  const takenWith = (source: SearchSource): Taken => ({
    hit(hit) {
      leave();
      followHit(hit, page, source);
    },
    text(text) {
      input.value = text;
      show();
    },
    choices({ query }) {
      input.value = '';
      leave();
      followChoices(query, page, source);
    },
  });
  const whenReady = (then: () => void) => {
    if (isReady) then();
    else
      void prepare().then(() => {
        if (isReady) then();
        else if (textOf()) list.open([], words.failed);
      });
  };
  const draw = ({ groups, note, events }: SearchResults) => {
    showAll.hidden = events.length === 0;
    showAll.firstElementChild!.textContent = words.showEvents(events.length);
    list.open(groups, note);
    fit();
  };
  const glance = () => {
    const seen = textOf() && document.activeElement === input ? answers?.glance(textOf()) : undefined;
    if (seen && seen.groups.length > 0) draw({ ...seen, events: [] });
  };
  const show = () => {
    const text = textOf();
    box.toggleAttribute('data-filled', input.value !== '');
    if (!text) return close();
    if (!isReady) {
      glance();
      if (!isAwaited) whenReady(show);
      isAwaited = true;
      return;
    }
    if (document.activeElement !== input) return;
    const results = answers!.answer(text);
    draw(results);
    speak(results.spoken);
    light(results.events);
  };
  const confirm = () => {
    const text = textOf();
    if (hasTimeline && text === store.query.text) return leave();
    // A timeline without any event, or another page for no text, would be nothing that a reader asks for.
    const leads = text === '' ? hasTimeline : isReady && answers!.answer(text).events.length > 0;
    if (!source || !leads) return;
    leave();
    followText(text, page, source);
  };
  const retreat = () => {
    if (input.value === '') return input.blur();
    input.value = '';
    show();
    if (store.query.text) store.set({ ...store.query, text: '' });
  };
  const enter = () => {
    // The reader keeps the place on a page whose header is out of sight.
    box.toggleAttribute('data-floating', box.getBoundingClientRect().bottom <= 0);
    input.focus({ preventScroll: true });
    input.select();
  };

  startSearchKeys(input, list, readText(input, show), { whenReady, show, confirm, retreat, enter });
  if (!page.isLate && !isSaving()) whenAtRest(() => void warmUp());
  // Who points at the field is about to use it.
  box.addEventListener('pointerenter', () => void prepare(), { once: true });
  input.addEventListener('focus', () => {
    void prepare();
    show();
  });
  input.addEventListener('blur', () => {
    close();
    box.removeAttribute('data-floating');
  });
  showAll.addEventListener('click', confirm);
  clear.addEventListener('mousedown', (event) => event.preventDefault());
  clear.addEventListener('click', retreat);

  let asked = '';
  store.subscribe(({ text: next }) => {
    if (next === asked) return;
    asked = next;
    if (document.activeElement !== input) input.value = next;
    box.toggleAttribute('data-filled', input.value !== '');
  });
  box.hidden = false;
}
