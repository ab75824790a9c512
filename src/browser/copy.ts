/** Buttons that copy the texts below them; where there is no clipboard there are none. */
import { createElement } from './element.ts';

/** Gives each text of a citation in a part of the page a button, after its heading. Where copying is refused, the text is selected instead. */
export function startCopying(root: ParentNode = document): void {
  if (!('clipboard' in navigator)) return;
  for (const texts of root.querySelectorAll<HTMLElement>('[data-copying]'))
    for (const heading of texts.querySelectorAll('h3')) addButton(heading, texts.dataset);
}

function addButton(heading: HTMLElement, { copying, copied }: DOMStringMap): void {
  const text = heading.parentElement!.querySelector('pre')!;
  const label = `${copying!}: ${heading.textContent.trim()}`;
  const button = createElement('button', { type: 'button', class: 'chip', 'aria-label': label }, copying!);
  const status = createElement('span', { class: 'muted', role: 'status' });
  heading.after(button, status);
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text.textContent).then(
      () => (status.textContent = copied!),
      () => getSelection()?.selectAllChildren(text),
    );
  });
}
