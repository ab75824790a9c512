/** The mark of a kind of event beside its name, in the colour of the event's theme. */
import type { Chronicle, HistoryEvent } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import { isOutline, symbolPath } from '../draw/symbols.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Puts the mark and the name of an event's kind into an element of class `kind`. */
export function showKind(element: HTMLElement, event: HistoryEvent, chronicle: Chronicle, lang: Lang): void {
  const { name, shape } = chronicle.kinds.find(({ id }) => id === event.kind)!;
  const [first] = [...event.projects, ...event.companies];
  const theme = chronicle.entities.find(({ id }) => id === first)?.theme;
  element.dataset.hue = String(chronicle.themes.find(({ id }) => id === theme)?.hue);
  element.classList.toggle('outline', isOutline(shape));
  const [svg, path] = [document.createElementNS(SVG, 'svg'), document.createElementNS(SVG, 'path')];
  svg.setAttribute('viewBox', '-5.5 -5.5 11 11');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', symbolPath(shape, 4.6));
  svg.append(path);
  element.replaceChildren(svg, name[lang]);
}
