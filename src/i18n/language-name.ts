/** What languages call themselves. */

/** The name of a language in itself: `English`, `日本語`, `Deutsch`; its tag where that is not known. */
export function languageName(lang: string): string {
  return new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
}
