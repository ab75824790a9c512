/** Numbers as each language writes them. */
import type { RawPoint } from '../core/model/series-schema.ts';
import type { Lang } from '../core/model/text.ts';
import { CHART_WORDS } from '../i18n/charts.ts';

/** Made once for each language, since that takes longer than to format a hundred numbers. */
const formats = new Map<string, Intl.NumberFormat>();

/** `1,166`, `54.4`; large round ones in words: `34 billion`, 「340億」. */
export function formatNumber(value: number, lang: Lang): string {
  const isLarge = Math.abs(value) >= 1e6;
  const key = `${lang} ${String(isLarge)}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(lang, {
      maximumFractionDigits: isLarge ? 2 : 1,
      ...(isLarge && { notation: 'compact', compactDisplay: lang === 'ja' ? 'short' : 'long' }),
    });
  formats.set(key, format);
  return format.format(value);
}

/** The same with the hedge of its source: `about 400`, 「約400」. */
export function formatFigure(value: number, qualifier: RawPoint['qualifier'], lang: Lang): string {
  const number = formatNumber(value, lang);
  return qualifier ? CHART_WORDS[lang].hedges[qualifier](number) : number;
}
