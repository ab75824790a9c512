/** Words in Japanese for the search. */
import { formatCount as n } from './count.ts';
import type { SearchWords } from './search-words.ts';

const GROUPS = { project: 'プロジェクト', company: '企業', event: '出来事' };

export const searchJa: SearchWords = {
  search: '検索',
  hint: '出来事・プロジェクト・企業を検索',
  clear: '検索を消去',
  results: '検索結果',
  groups: GROUPS,
  didYouMean: 'もしかして',
  narrow: '年表を絞り込む',
  facets: { company: '企業', project: 'プロジェクト', kind: '種類', theme: '分野', year: '年' },
  events: (count) => `${n(count)}件`,
  showEvents: (count) => `年表を${n(count)}件の出来事に絞り込む`,
  found: (counts) =>
    `${[...counts].map(([type, count]) => `${GROUPS[type]}${n(count)}件`).join('、')}が見つかりました。矢印キーで選び、Enterで開きます。`,
  nothing: '見つかりませんでした。',
  instead: (what) => `もしかして：${what.join('、')}。矢印キーで選べます。`,
  failed: '検索データを読み込めませんでした。',
};
