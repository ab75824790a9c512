/** What "Cite this" says, in each language. */
import type { Lang } from '../core/model/text.ts';

interface CiteWords {
  readonly cite: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
}

export const CITE: Readonly<Record<Lang, CiteWords>> = {
  en: { cite: 'Cite this event', text: 'Text', copy: 'Copy', copied: 'Copied' },
  ja: { cite: 'この出来事を引用する', text: 'テキスト', copy: 'コピー', copied: 'コピーしました' },
};
