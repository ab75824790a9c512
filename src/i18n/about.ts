/** What the "About" page says, in each language. */
import type { Lang } from '../core/model/text.ts';

interface Passage {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const ABOUT: Readonly<Record<Lang, readonly Passage[]>> = {
  en: [
    {
      title: 'What this is',
      paragraphs: [
        'A history that can be read, checked, quoted and taken along. Every event names the sources that state it. The timeline, the lists and this text are one folder of files: it works from a web host, from a sub-folder, or straight from a disk.',
        'Nothing here asks another host for anything, and nobody is counted or followed.',
      ],
    },
    {
      title: 'How dates are decided',
      paragraphs: [
        'A date is given exactly as well as its sources know it. Where only the month is known, the record says the month and draws a bar as long as the month; it never invents a day. “About” and “uncertain” are kept as they are. In the data, dates are written in EDTF, the extension of ISO 8601 for dates that are not exact.',
        'Where two records differ, such as a version’s tag and its announcement, the event follows the one that the public could see, and the difference is told as a disagreement.',
      ],
    },
    {
      title: 'How weights are decided',
      paragraphs: [
        'Turning points have the largest marks: without them the story could not be told. The next size is part of that story; the smallest belongs to the record. Weight is a judgement and open to argument, which is why it is one visible number in the data.',
      ],
    },
    {
      title: 'Why lines grow thicker',
      paragraphs: [
        'A project’s line shows how mature it was at the time, as granted by the foundation that hosts it. Thickness, names, owners and memberships are all worked out from what events say they changed; none is written down twice.',
      ],
    },
    {
      title: 'How to correct it',
      paragraphs: [
        'The record is a set of plain JSON files with a schema and a check that names file, line and remedy. A correction changes the event, cites a source that states the fact, and passes the check. The README of the project shows the way.',
      ],
    },
    {
      title: 'Licence',
      paragraphs: [
        'Text and data are published under CC BY 4.0: use them for anything, and name this chronicle. The code is under the MIT licence. The works cited belong to their authors; only facts were taken from them, in own words.',
      ],
    },
  ],
  ja: [
    {
      title: 'このサイトについて',
      paragraphs: [
        '読む、確かめる、引用する、持ち歩く。そのすべてができる歴史を目指しました。どの出来事にも、それを裏付ける出典を示しています。年表も一覧もこの文章もひとつのフォルダーに収まり、ウェブサーバーでも、その下の階層でも、手元のディスクから開いても同じように動きます。',
        '他のサーバーへの通信は一切行わず、閲覧者の計測や追跡もしません。',
      ],
    },
    {
      title: '日付の決め方',
      paragraphs: [
        '日付は、出典で分かる範囲だけを記します。月までしか分からなければ月だけを書き、図でもその月の長さの帯で表します。日を補うことはしません。「ごろ」「推定」といった不確かさもそのまま残します。データでは、不確かな日付を表せるISO 8601の拡張仕様EDTFを使っています。',
        'バージョンのタグと発表日のように記録どうしが食い違うときは、世の中から見えた日付を採り、違いは「食い違い」として示します。',
      ],
    },
    {
      title: '重みの決め方',
      paragraphs: [
        '大きな印は転機です。それなしに全体を語れない出来事を選びました。中くらいの印は流れをつくった出来事、小さな印は記録として残す出来事です。重みは編集上の判断であり、異論もありえます。そのため、データの中で誰にでも見える一つの数字にしています。',
      ],
    },
    {
      title: '線の太さの意味',
      paragraphs: [
        'プロジェクトの線の太さは、その時点での成熟度です。所属する財団の認定に従っています。太さ、名称、所有者、加盟はいずれも「出来事が何を変えたか」から計算したもので、同じことを二か所に書いてはいません。',
      ],
    },
    {
      title: '訂正のしかた',
      paragraphs: [
        '記録は素朴なJSONファイルで、スキーマと検査ツールが付いています。検査ツールは、ファイル名と行番号、直し方まで示します。訂正するときは、出来事を書き換え、その事実を述べる出典を挙げ、検査に通してください。手順はプロジェクトのREADMEにあります。',
      ],
    },
    {
      title: 'ライセンス',
      paragraphs: [
        '文章とデータはCC BY 4.0で公開しています。この年代記の名を示せば、自由に使えます。コードはMITライセンスです。引用した著作物の権利はそれぞれの著者にあり、ここでは事実だけを自分たちの言葉で記しました。',
      ],
    },
  ],
};
