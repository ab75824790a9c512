/** The words of the list of keys, which a script makes when it is asked for. */
import { byLanguage } from './by-language.ts';

export const keysEn = {
  keys: 'Keys',
  close: 'Close',
  keysEverywhere: 'On every page',
  keysStrip: 'On the strip, after Tab has reached the day or an end of the range',
  keysLanes: 'On the lanes, after Tab has reached them',
  keySearch: 'search',
  keyList: 'this list',
  keyClose: 'close or clear',
  keyEvent: 'day: an event on or back · range: a month',
  keyMonth: 'day: a month on or back · range: a year',
  keyYear: 'day: a year on or back',
  keyStep: 'time: a small step on or back · range: a large one',
  keyLeap: 'time: a large step on or back',
  keyEnds: 'to the beginning, to the end',
  keyBounds: 'With a pointer: drag across the strip to choose a range, click to go to a day.',
  keyTime: 'earlier, later',
  keyAcross: 'to the lane above, below',
  keyZoom: 'closer, further away',
  keyOpen: 'open',
};

export type KeyWords = Readonly<Record<keyof typeof keysEn, string>>;

export const keysJa: KeyWords = {
  keys: 'キー操作',
  close: '閉じる',
  keysEverywhere: 'すべてのページ',
  keysStrip: '帯の上（Tabキーで日付または期間の端に移動してから）',
  keysLanes: 'レーンの上（Tabキーで移動してから）',
  keySearch: '検索',
  keyList: 'この一覧',
  keyClose: '閉じる・解除する',
  keyEvent: '日付：前後の出来事へ／期間：1か月ずつ',
  keyMonth: '日付：1か月ずつ／期間：1年ずつ',
  keyYear: '日付：1年ずつ',
  keyStep: '時点：小刻みに移動／期間：大きく変更',
  keyLeap: '時点：大きく移動',
  keyEnds: '最初へ、最後へ',
  keyBounds: 'ポインターでは、帯をドラッグすると期間を選び、クリックするとその日に移動します。',
  keyTime: '前の時期、後の時期',
  keyAcross: '上のレーン、下のレーン',
  keyZoom: '拡大、縮小',
  keyOpen: '開く',
};

export const KEYS = byLanguage<KeyWords>('interface', { en: keysEn, ja: keysJa });
