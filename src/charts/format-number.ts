/** Numbers as each language writes them. */
import type { RawPoint } from '../core/model/series-schema.ts';
import type { Lang } from '../core/model/text.ts';
import { CHART_WORDS } from '../i18n/charts.ts';

// To make one takes longer than to format a hundred numbers.
const plain = (lang: Lang) => new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
const large = (lang: Lang, compactDisplay: 'short' | 'long') =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: 2, notation: 'compact', compactDisplay });
const PLAIN = { en: plain('en'), ja: plain('ja') };
const LARGE = { en: large('en', 'long'), ja: large('ja', 'short') };

/** `1,166`, `54.4`; large round ones in words: `34 billion`, 「340億」. */
export function formatNumber(value: number, lang: Lang): string {
  const isLarge = Math.abs(value) >= 1e6;
  return (isLarge ? LARGE : PLAIN)[lang].format(value);
}

/** The same with the hedge of its source: `about 400`, 「約400」. */
export function formatFigure(value: number, qualifier: RawPoint['qualifier'], lang: Lang): string {
  const number = formatNumber(value, lang);
  return qualifier ? CHART_WORDS[lang].hedges[qualifier](number) : number;
}
