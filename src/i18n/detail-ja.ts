/** Words in Japanese for the detail of an event. */
import { formatCount as n } from './count.ts';
import type { DetailWords } from './detail-words.ts';

const BUILT_ON: Readonly<Record<string, string>> = {
  stage: '成熟段階',
  member: '加盟',
  owner: '所有者',
  renamed: '名称',
  released: 'リリース',
};

export const detailJa: DetailWords = {
  effectStarted: (x) => `${x}が誕生した。`,
  effectEnded: (x) => `${x}が終了した。`,
  effectStage: (x, stage, of) => `${x}の段階が「${stage}」になった（${of}）。`,
  effectMember: (x, of, tier) =>
    tier === undefined ? `${x}が${of}に加盟した。` : `${x}が${tier}会員として${of}に加盟した。`,
  effectLeft: (x, of) => `${x}が${of}から脱退した。`,
  effectOwner: (x, owner) => `${x}の所有者が${owner}に移った。`,
  effectNoOwner: (x) => `${x}の所有者がなくなった。`,
  effectRenamed: (x, name) => `${x}が${name}に改名した。`,
  effectMerged: (x, from) => `${from}が${x}に統合された。`,
  effectDescends: (x, from) => `${x}は${from}を源流とする。`,
  effectReleased: (x, version) => `${x}がバージョン${version}を公開した。`,
  list: (items) => items.join('、'),
  sourceCount: (count) => `出典${n(count)}点`,
  earlierOn: (lane) => `${lane}の前の出来事`,
  laterOn: (lane) => `${lane}の次の出来事`,
  relatedBy: (entity, type) => (BUILT_ON[type] ? `${entity}の${BUILT_ON[type]}` : entity),
  eventsHere: (count) => `同じ位置の出来事${n(count)}件`,
};
