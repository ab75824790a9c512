/** The words of embeds and of the page where they are made, which only the build says. */
import type { Place } from '../core/embed/snippets.ts';
import { byLanguage } from './by-language.ts';

interface EmbedWords {
  from(site: string): string;
  /** Under a view that is pinned to an older release. */
  newer(release: string): string;
  /** What the lanes leave out. */
  weightiest(shown: number, all: number): string;
  readonly embed: string;
  /** Before the files of the still. */
  readonly picture: string;
  /** One of them, such as `SVG` in a style. */
  file(format: string, style: string): string;
  readonly title: string;
  readonly lead: string;
  readonly what: string;
  readonly views: Readonly<Record<'strip' | 'lanes' | 'company' | 'project' | 'event' | 'chart', string>>;
  readonly which: string;
  readonly time: string;
  readonly since: string;
  readonly to: string;
  readonly text: string;
  readonly look: string;
  readonly language: string;
  readonly style: string;
  readonly styles: Readonly<Record<'' | 'light' | 'dark', string>>;
  readonly release: string;
  readonly latest: string;
  readonly pinned: (release: string) => string;
  readonly width: string;
  readonly fluid: string;
  readonly preview: string;
  readonly where: string;
  readonly copy: string;
  readonly copied: string;
  readonly refused: string;
  readonly size: string;
  readonly onDisk: string;
  readonly whole: string;
  /** In the copy of the site that is in the zip. */
  readonly unpacked: string;
  readonly onSite: string;
  /** Where the build was told no address. */
  readonly placeholder: string;
  readonly places: Readonly<Record<Place, readonly [name: string, note: string]>>;
}

export const EMBED = byLanguage<EmbedWords>('embed', {
  en: {
    from: (site) => `From: ${site}`,
    newer: (release) => `Newer: ${release}`,
    weightiest: (shown, all) => `The ${shown} weightiest of ${all} lanes`,
    embed: 'Embed',
    picture: 'Picture:',
    file: (format, style) => `${format} (${style})`,
    title: 'Embed this history',
    lead: 'Choose a view, copy the snippet, paste it where you write. It loads nothing from other hosts and keeps nothing about its readers.',
    what: 'View',
    views: {
      strip: 'The strip',
      lanes: 'The lanes',
      company: 'One company',
      project: 'One project',
      event: 'One event',
      chart: 'One chart',
    },
    which: 'Which one',
    time: 'Time',
    since: 'From',
    to: 'To',
    text: 'Containing',
    look: 'Lanes by',
    language: 'Language',
    style: 'Colours',
    styles: { '': 'As the page around it', light: 'Light', dark: 'Dark' },
    release: 'Data release',
    latest: 'The latest',
    pinned: (release) => `Pinned to ${release}`,
    width: 'Width',
    fluid: 'As the text',
    preview: 'Preview',
    where: 'Where will it stand?',
    copy: 'Copy',
    copied: 'Copied.',
    refused: 'The browser does not let the page copy. The snippet is selected: copy it by hand.',
    size: 'Height: {height} px, at any width from 320 px',
    onDisk:
      'This page was opened from a disk. Put the folder on a web host first: the snippets need an address that others can reach.',
    whole: 'Without scripts, this page shows the snippets of the whole history.',
    unpacked:
      'This copy of the site was unpacked from site.zip, which holds no embeds: other pages can only show what lies on the web. Make an embed on the site itself, where each view also has its picture.',
    onSite: 'To the site',
    placeholder: 'Put the address of this site in the place of https://example.org/.',
    places: {
      script: ['Web page', 'Follows the style and the language of your page. Any page that may run a script.'],
      iframe: ['Frame', 'Any page or tool that takes HTML. Right at this height without a script.'],
      wordpress: ['WordPress', 'In a “Custom HTML” block.'],
      ghost: ['Ghost', 'In an HTML card.'],
      hatena: ['Hatena Blog', 'On a line of its own: becomes a card with a picture.'],
      qiita: ['Qiita', 'A picture with a link; frames are removed there.'],
      zenn: ['Zenn', 'On a line of its own: becomes a card with a picture.'],
      note: ['note', 'On a line of its own: becomes a card with a picture.'],
      medium: ['Medium', 'On a line of its own: becomes a card with a picture.'],
      devto: ['dev.to', 'On a line of its own: becomes a card with a picture.'],
      github: ['GitHub README', 'A picture, light or dark as the reader has it.'],
      markdown: ['Markdown', 'A picture with a link.'],
    },
  },
  ja: {
    from: (site) => `出典：${site}`,
    newer: (release) => `新版：${release}`,
    weightiest: (shown, all) => `全${all}本のうち主な${shown}本のレーン`,
    embed: '埋め込み',
    picture: '画像：',
    file: (format, style) => `${format}（${style}）`,
    title: 'この年代記を埋め込む',
    lead: '見せたい図を選び、コードをコピーして、書いている記事に貼り付けてください。ほかのサーバーからは何も読み込まず、読者について何も記録しません。',
    what: '表示するもの',
    views: {
      strip: '帯グラフ',
      lanes: 'レーン',
      company: '企業・団体',
      project: 'プロジェクト',
      event: '出来事',
      chart: 'グラフ',
    },
    which: '対象',
    time: '期間',
    since: '開始',
    to: '終了',
    text: '含む言葉',
    look: 'レーンの分け方',
    language: '言語',
    style: '配色',
    styles: { '': 'ページと同じ', light: 'ライト', dark: 'ダーク' },
    release: 'データ版',
    latest: '最新',
    pinned: (release) => `${release}に固定`,
    width: '幅',
    fluid: '本文に合わせる',
    preview: 'プレビュー',
    where: 'どこに載せますか',
    copy: 'コピー',
    copied: 'コピーしました。',
    refused: 'ブラウザーの設定により自動ではコピーできません。コードを選択してありますので、手動でコピーしてください。',
    size: '高さ：{height}px（幅320px以上で共通）',
    onDisk:
      'このページはディスクから直接開かれています。コードには読者がアクセスできるURLが必要ですので、先にフォルダーをウェブサーバーに置いてください。',
    whole: 'スクリプトが無効のため、歴史全体のコードを表示しています。',
    unpacked:
      'これはsite.zipを展開したもので、埋め込み用のページは入っていません。ほかのページに表示できるのは、ウェブ上にあるものだけだからです。埋め込みは、公開されているサイトで作成してください。各表示の画像もそこにあります。',
    onSite: '公開サイトへ',
    placeholder: 'https://example.org/ の部分は、このサイトのURLに置き換えてください。',
    places: {
      script: ['ウェブページ', 'ページの配色と言語に追従します。スクリプトを使えるページ向けです。'],
      iframe: ['iframe', 'HTMLを書けるページやツール向けです。スクリプトがなくてもこの高さで収まります。'],
      wordpress: ['WordPress', '「カスタムHTML」ブロックに貼り付けてください。'],
      ghost: ['Ghost', 'HTMLカードに貼り付けてください。'],
      hatena: ['はてなブログ', '1行に単独で書くと、画像付きのカードになります。'],
      qiita: ['Qiita', 'iframeは取り除かれるため、リンク付きの画像にします。'],
      zenn: ['Zenn', '1行に単独で書くと、画像付きのカードになります。'],
      note: ['note', '1行に単独で書くと、画像付きのカードになります。'],
      medium: ['Medium', '1行に単独で書くと、画像付きのカードになります。'],
      devto: ['dev.to', '1行に単独で書くと、画像付きのカードになります。'],
      github: ['GitHub README', '読者の設定に応じて、明るい画像と暗い画像が切り替わります。'],
      markdown: ['Markdown', 'リンク付きの画像です。'],
    },
  },
});
