/** What "Cite this" says, in each language. */
import { byLanguage } from './by-language.ts';

interface CiteWords {
  readonly cite: Readonly<Record<'event' | 'chart' | 'record', string>>;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
}

export const CITE = byLanguage<CiteWords>('cite', {
  en: {
    cite: { event: 'Cite this event', chart: 'Cite this chart', record: 'Cite the record' },
    text: 'Text',
    copy: 'Copy',
    copied: 'Copied',
  },
  ja: {
    cite: { event: 'この出来事を引用する', chart: 'この図表を引用する', record: 'この記録を引用する' },
    text: 'テキスト',
    copy: 'コピー',
    copied: 'コピーしました',
  },
});
