/** What the "About" page says, in each language. */
import { byLanguage } from './by-language.ts';

interface Passage {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const ABOUT = byLanguage<readonly Passage[]>('about', {
  en: [
    {
      title: 'What this is',
      paragraphs: [
        'A history that can be read, checked, quoted and taken along. Every event names the sources that state it. The timeline, the lists and this text are one folder of files: it works from a web host, from a sub-folder, or straight from a disk.',
        'The site loads nothing from other hosts. It neither counts nor follows its readers.',
      ],
    },
    {
      title: 'How dates are decided',
      paragraphs: [
        'A date is given as precisely as its sources know it, and no more. Where only the month is known, the record says the month and draws a bar as long as the month; it never invents a day. “About” and “uncertain” are kept as they are. In the data, dates are written in EDTF, the extension of ISO 8601 for dates that are not exact.',
        'Where two sources differ, such as a version’s tag and its announcement, the event follows the one that the public could see. The difference is shown as a disagreement.',
      ],
    },
    {
      title: 'How weights are decided',
      paragraphs: [
        'The largest marks are turning points: without them the story could not be told. The next size is part of that story; the smallest belongs to the record. Weight is a matter of judgement and open to argument, which is why it is one visible number in the data.',
      ],
    },
    {
      title: 'Why lines grow thicker',
      paragraphs: [
        'A project’s line shows how mature it was at the time, as granted by the foundation that hosts it. Thickness, names, owners and memberships are all worked out from what each event says it changed; none is written down twice.',
      ],
    },
    {
      title: 'How to correct it',
      paragraphs: [
        'The record is a set of plain JSON files with a schema and a check that names file, line and remedy. A correction changes the event, cites a source that states the fact, and passes the check. The project’s README explains how.',
      ],
    },
    {
      title: 'Licence',
      paragraphs: [
        'Text and data are published under CC BY 4.0: use them for any purpose, and credit this chronicle. The code is under the MIT licence. The works cited belong to their authors; only facts were taken from them, and the wording here is our own.',
      ],
    },
  ],
  ja: [
    {
      title: 'このサイトについて',
      paragraphs: [
        '読んで、確かめて、引用して、手元に置ける。そんな歴史の記録です。どの出来事にも、それを裏付ける出典を示しています。年表も一覧もこの文章も一つのフォルダーに収まっており、ウェブサーバーの直下に置いても、下の階層に置いても、手元のディスクから直接開いても、同じように使えます。',
        'ほかのサーバーとは一切通信しません。閲覧者の計測や追跡も行いません。',
      ],
    },
    {
      title: '日付の決め方',
      paragraphs: [
        '日付は、出典から分かる精度で記します。月までしか分からなければ月だけを書き、図でもその月の長さの帯で表します。推測で日を補うことはありません。「ごろ」「推定」といった不確かさもそのまま残します。データの日付は、不確かな日付も表せるISO 8601の拡張仕様、EDTFで書いています。',
        'バージョンのタグの日付と発表日のように、出典どうしが食い違うときは、世間の目に触れた日付を採り、その違いを「食い違い」として示します。',
      ],
    },
    {
      title: '重みの決め方',
      paragraphs: [
        '大きな印は転機、つまり、それを抜きにしては歴史を語れない出来事です。中くらいの印は流れをつくった出来事、小さな印は記録として残す出来事を表します。重みは編集上の判断であり、異論の余地があります。だからこそ、データの中で誰の目にも見える一つの数字にしています。',
      ],
    },
    {
      title: '線の太さの意味',
      paragraphs: [
        'プロジェクトの線の太さは、その時点での成熟度です。所属する財団の認定に従っています。太さ、名称、所有者、加盟状況はいずれも「出来事が何を変えたか」から計算したもので、同じことを二か所に書いてはいません。',
      ],
    },
    {
      title: '訂正のしかた',
      paragraphs: [
        '記録の実体は普通のJSONファイルで、スキーマと検査ツールを備えています。検査ツールは、問題のあるファイルと行、直し方を示します。訂正するときは、出来事を書き換え、その事実を述べる出典を挙げ、検査に通してください。手順はプロジェクトのREADMEにあります。',
      ],
    },
    {
      title: 'ライセンス',
      paragraphs: [
        '文章とデータはCC BY 4.0で公開しています。この年代記の名を示せば、目的を問わず使えます。コードはMITライセンスです。出典に挙げた著作物の権利はそれぞれの著者にあります。そこから採ったのは事実だけで、文章は独自に書き起こしました。',
      ],
    },
  ],
});
