/** The invented words of the bench: names of what there is, and what happens to it, in both languages. */
import type { Text } from '../../src/core/model/text.ts';
import type { Random } from './random.ts';

const HEADS = ['Ala', 'Bren', 'Cor', 'Dun', 'Esk', 'Fjor', 'Gal', 'Har', 'Isl', 'Jor', 'Kel', 'Lun', 'Mar', 'Nor'];
const TAILS = ['bay', 'dale', 'fell', 'gard', 'holm', 'keel', 'mast', 'ness', 'oar', 'quay', 'reef', 'sund', 'tide'];

const THINGS: readonly Text[] = [
  { en: 'rolling updates', ja: 'ローリングアップデート' },
  { en: 'a new scheduler', ja: '新しいスケジューラー' },
  { en: 'encrypted traffic between nodes', ja: 'ノード間通信の暗号化' },
  { en: 'volumes that outlive their pods', ja: '永続ボリューム' },
  { en: 'faster cold starts', ja: 'コールドスタートの高速化' },
  { en: 'a plugin interface', ja: 'プラグインインターフェース' },
  { en: 'support for a second architecture', ja: '新アーキテクチャへの対応' },
  { en: 'metrics by default', ja: '標準のメトリクス収集' },
  { en: 'signed images', ja: '署名付きイメージ' },
  { en: 'a smaller control plane', ja: 'コントロールプレーンの軽量化' },
];

const DEEDS: readonly ((thing: Text, company: Text) => Text)[] = [
  (thing, by) => ({ en: `${by.en} shows ${thing.en}`, ja: `${by.ja}が${thing.ja}を公開し、利用者に試用を呼びかけ` }),
  (thing, by) => ({ en: `ships ${thing.en} with ${by.en}`, ja: `${by.ja}と共同で開発した${thing.ja}を搭載` }),
  (thing) => ({ en: `plans ${thing.en} for next year`, ja: `来年のリリースに向けて${thing.ja}の計画を発表` }),
  (thing, by) => ({ en: `${by.en} asks for ${thing.en}`, ja: `${by.ja}の要望を受けて${thing.ja}の議論を開始` }),
];

const SHORTEST = 20;
const LONGEST = 60;

const fits = (text: string): boolean => text.length >= SHORTEST && text.length <= LONGEST;

/** A headline of 20–60 characters in each language, about one project and one company. */
export function writeTitle(project: string, company: string, version: string, random: Random): Text {
  for (;;) {
    const deed = random.pick(DEEDS)(random.pick(THINGS), { en: company, ja: company });
    const title = { en: `${project} ${version}: ${deed.en}`, ja: `${project} ${version}：${deed.ja}` };
    if (fits(title.en) && fits(title.ja)) return title;
  }
}

/** An invented name, another one for each number. */
export function nameOf(number: number): string {
  const round = Math.floor(number / (HEADS.length * TAILS.length));
  const tail = TAILS[Math.floor(number / HEADS.length) % TAILS.length]!;
  return `${HEADS[number % HEADS.length]!}${tail}${round > 0 ? ` ${String(round + 1)}` : ''}`;
}
