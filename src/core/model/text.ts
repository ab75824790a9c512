/** A text in every language of a history; no language is a fallback of another. */

/** Languages for which the code itself brings the words of the interface. */
export const KNOWN_LANGUAGES = ['en', 'ja'] as const;

/**
 * The tag of a language, such as `en`. Which ones a history speaks only its data tell (`Site.languages`), which no type can
 * know: those of the code stand here for all, so that a text has each language that is asked of it.
 */
export type Lang = (typeof KNOWN_LANGUAGES)[number];

export type Text = Readonly<Record<Lang, string>>;

/** A text made for each of some languages. */
export function textIn(languages: readonly Lang[], make: (lang: Lang) => string): Text {
  return Object.fromEntries(languages.map((lang) => [lang, make(lang)])) as Text;
}
