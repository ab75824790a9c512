/** What is said of a new edition of the site, by the script that keeps it. */
import { byLanguage } from './by-language.ts';

export interface EditionWords {
  readonly newEdition: string;
  readonly reload: string;
  readonly dismiss: string;
}

export const editionEn: EditionWords = {
  newEdition: 'A new edition of this site is ready.',
  reload: 'Reload',
  dismiss: 'Close',
};
export const editionJa: EditionWords = {
  newEdition: 'このサイトの新しい版があります。',
  reload: '再読み込み',
  dismiss: '閉じる',
};

export const EDITION = byLanguage<EditionWords>('offline', { en: editionEn, ja: editionJa });
