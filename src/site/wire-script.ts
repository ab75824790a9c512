/** The chronicle for the browser as a classic script, which loads from disk too. */
import type { Lang } from '../core/model/text.ts';
import type { Wire } from '../core/model/wire.ts';

/** A script that sets the global from which pages start. Browsers read JSON several times faster than the same as a script. */
export function wireScript(wire: Wire): string {
  return `chronicleWire=JSON.parse('${JSON.stringify(wire).replaceAll(/[\\']/g, '\\$&')}')`;
}

/** Where the chronicle in one language lies, which embeds load. */
export function embedWireAddress(lang: Lang): string {
  return `/embed/wire-${lang}.js`;
}
