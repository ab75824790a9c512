/** Words in Japanese that the browser says. */
import { formatCount as n } from './count.ts';
import type { LiveWords } from './live-words.ts';

export const liveJa: LiveWords = {
  project: 'プロジェクト',
  product: '製品・サービス',
  standard: '標準規格',
  conference: 'カンファレンス',
  company: '企業',
  foundation: '財団・団体',
  exclude: (name) => `${name}を除外`,
  without: (name) => `${name}を除く`,
  remove: (choice) => `${choice}：解除`,
  quoted: (text) => `「${text}」`,
  allOf: (count) => `${n(count)}件すべて`,
  valuesFound: (count) => (count > 0 ? `${n(count)}件` : '見つかりませんでした。'),
  rest: (count) => `ほか${n(count)}件`,
  closed: (count) => `${n(count)}本のレーン`,
  ownedBy: (owner) => `${owner}傘下`,
  mark: (event, lane, others) =>
    `${event}${lane ? `（${lane}）` : ''}${others > 0 ? `、近くにほか${n(others)}件` : ''}`,
  inSight: (from, to) => `表示中：${from}〜${to}`,
  eventsOf: (count, all) => `全${n(all)}件中${n(count)}件`,
  ignored: (what) => `URLのうち、次の指定は無視しました：${what}`,
  within: (range) => `期間：${range}`,
  clearRange: (range) => `${range}：期間の指定を解除`,
  noted: (text, note) => `${text}（${note}）`,
  showAll: 'すべての出来事を表示',
};
