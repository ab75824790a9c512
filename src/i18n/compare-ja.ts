/** The words of a comparison in Japanese. */
import { formatCount as n } from './count.ts';
import type { CompareWords } from './compare-words.ts';

export const compareJa: CompareWords = {
  title: (a, b) => `${a}と${b}の比較`,
  glance: '概要',
  events: '出来事',
  firstEvent: '最初の出来事',
  lastEvent: '最後の出来事',
  ownedBy: (owner) => `所有者：${owner}`,
  releases: 'リリース',
  memberOf: (foundation) => `${foundation}の会員`,
  stagesAt: (foundation) => `${foundation}での段階`,
  unknownTier: '会員（等級の記録なし）',
  since: (date) => `${date}から`,
  fromTo: (from, to) => `${from}〜${to}`,
  nothing: 'なし',
  first: '先',
  share: '共通するもの',
  eventsOfBoth: (count) =>
    count === 0 ? '両方が関わる出来事は収録していません。' : `両方が関わる出来事は${n(count)}件あります。`,
  projectsOfBoth: '両方が関わるプロジェクト',
  companiesOfBoth: '両方が関わる企業・財団',
  showOnTimeline: '年表で見る',
  more: (count) => `ほか${n(count)}件`,
  eventCount: (count) => `${n(count)}件`,
  releaseCount: (count) => `${n(count)}件`,
  inTurn: '時系列で見る',
  both: '両方',
};
