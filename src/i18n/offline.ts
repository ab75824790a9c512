/** The words of what readers take along: a saved view, the site on their device, the site as a file. */
import { byLanguage } from './by-language.ts';
import { editionEn, editionJa, type EditionWords } from './edition.ts';

interface OfflineWords extends EditionWords {
  readonly saveView: string;
  readonly saved: string;
  readonly saveFailed: string;
  /** Title of a saved view; `{title}` stands for the page's. */
  readonly savedTitle: string;
  /** The line in a saved view; `{site}` and `{day}` stand for where and when it was saved. */
  readonly savedLine: (edition: string) => string;
  readonly title: string;
  readonly link: string;
  readonly zip: string;
  readonly zipAbout: string;
  /** `size` is that of what is kept. */
  readonly kept: (size: string) => string;
  readonly isKept: string;
  readonly keep: string;
}

export const OFFLINE = byLanguage<OfflineWords>('offline', {
  en: {
    ...editionEn,
    saveView: 'Save this view',
    saved: 'Saved as a file.',
    saveFailed: 'The view could not be saved.',
    savedTitle: '{title} (saved view)',
    savedLine: (edition) => `A view saved from {site} on {day}. ${edition}`,
    title: 'The whole site, offline',
    link: 'Offline',
    zip: 'The zip holds every page, with search and lanes. Unpack it and open index.html: it works from a stick and without a network, and any web host can serve it. What other pages embed is not in it.',
    zipAbout: 'the whole site',
    kept: (size) =>
      `In the browser, one visit keeps every page with search and lanes on this device (about ${size}), so that they open without a network. Pictures and the data files above are not kept.`,
    isKept: 'Kept on this device.',
    keep: 'Keep on this device',
  },
  ja: {
    ...editionJa,
    saveView: 'この表示を保存',
    saved: 'ファイルに保存しました。',
    saveFailed: 'この表示を保存できませんでした。',
    savedTitle: '{title}（保存した表示）',
    savedLine: (edition) => `{site}の表示を{day}に保存したものです。${edition}`,
    title: 'サイト全体をオフラインで',
    link: 'オフライン',
    zip: 'zipには検索やレーンを含む全ページが入っています。展開してindex.htmlを開けば、USBメモリーからでも、ネットワークがなくても使えます。ウェブサーバーに置けばそのまま公開もできます。ほかのページに埋め込むためのページと画像は含まれません。',
    zipAbout: 'サイト全体',
    kept: (size) =>
      `ブラウザーでは、一度開くと検索やレーンを含む全ページ（約${size}）がこの端末に保存され、ネットワークがなくても開けます。画像と上のデータファイルは保存されません。`,
    isKept: 'この端末に保存されています。',
    keep: 'この端末に保存する',
  },
});
