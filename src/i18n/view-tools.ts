/** The words beside a view, which only the build says. */
import { byLanguage } from './by-language.ts';

interface ViewToolsWords {
  readonly download: string;
  readonly cite: string;
  readonly failed: string;
}

export const VIEW_TOOLS = byLanguage<ViewToolsWords>('view-tools', {
  en: { download: 'Download', cite: 'Cite', failed: 'This could not be loaded. Try again.' },
  ja: { download: 'ダウンロード', cite: '引用', failed: '読み込めませんでした。もう一度お試しください。' },
});
