/** A text in every language of the site; no language is a fallback of another. */

export const LANGUAGES = ['en', 'ja'] as const;

export type Lang = (typeof LANGUAGES)[number];

export type Text = Readonly<Record<Lang, string>>;
