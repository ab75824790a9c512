/** The words around a comparison that only the build says, on its page and on those that lead to it. */
import { byLanguage } from './by-language.ts';

interface ComparePageWords {
  readonly title: string;
  readonly lead: string;
  readonly choose: string;
  readonly a: string;
  readonly b: string;
  readonly swap: string;
  readonly withoutScripts: string;
  /** What leads from one to a comparison with another. */
  readonly compareWith: string;
  readonly another: string;
}

export const COMPARE_PAGE = byLanguage<ComparePageWords>('compare-page', {
  en: {
    title: 'Side by side',
    lead: 'Two companies, two projects, or one of each, on one axis of time: what each did, what both took part in, and who was there first.',
    choose: 'Who is compared',
    a: 'One',
    b: 'The other',
    swap: 'Swap',
    withoutScripts:
      'Without scripts this page shows these two only. Every company and every project has a page of its own.',
    compareWith: 'Compare with',
    another: 'another',
  },
  ja: {
    title: '並べて比べる',
    lead: '企業どうし、プロジェクトどうし、あるいは企業とプロジェクトを同じ時間軸に並べ、それぞれの歩みと、両方が関わったこと、どちらが先だったかを示します。',
    choose: '比べる対象',
    a: '一つ目',
    b: '二つ目',
    swap: '入れ替える',
    withoutScripts:
      'スクリプトが無効なため、この二つの比較だけを表示しています。各企業・各プロジェクトの個別ページもご覧ください。',
    compareWith: '比べる相手',
    another: 'ほかの相手を選ぶ',
  },
});
