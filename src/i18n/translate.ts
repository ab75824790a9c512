/** Words of the code with those of a file in their place: texts for texts, templates for what is said of something. */

/** Texts by plural category of the language, chosen by the first number that is said. */
type Plurals = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/**
 * Puts `given` in the place of `words`, key by key; what is not given stays. A function is replaced by a template: `{1}`,
 * `{2}` stand for what it is told, `{name}` for a field of that; `[ … ]` is left out where a thing named in it is missing.
 * A template may have forms by plural category, `{ "one": …, "other": … }`.
 */
export function translate(words: unknown, given: unknown, lang: string): unknown {
  if (given === undefined || given === null) return words;
  if (typeof words === 'function') return createSaying(given as string | Plurals, lang);
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return given;
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, translate(word, (given as Record<string, unknown>)[key], lang)]),
  );
}

function createSaying(given: string | Plurals, lang: string): (...told: readonly unknown[]) => string {
  return (...told) => {
    const template = typeof given === 'string' ? given : pickForm(given, told, lang);
    const named = (told.find((one) => typeof one === 'object' && one !== null && !Array.isArray(one)) ?? {}) as object;
    const fill = (text: string): string =>
      text.replace(/\{(\w+)\}/g, (_, name: string) => {
        const place = Number(name);
        return say(place > 0 ? told[place - 1] : (named as Record<string, unknown>)[name], lang);
      });
    const isMissing = (name: string): boolean => fill(name) === '';
    const kept = template.replace(/\[([^[\]]*)\]/g, (whole, part: string) => {
      const names = part.match(/\{\w+\}/g);
      return names ? (names.some(isMissing) ? '' : part) : whole;
    });
    return fill(kept);
  };
}

function pickForm(forms: Plurals, told: readonly unknown[], lang: string): string {
  const count = told.find((one) => typeof one === 'number') ?? 0;
  return forms[new Intl.PluralRules(lang).select(count)] ?? forms.other ?? '';
}

function say(told: unknown, lang: string): string {
  if (told === undefined || told === null || told === false) return '';
  if (typeof told === 'number') return new Intl.NumberFormat(lang).format(told);
  if (Array.isArray(told)) return new Intl.ListFormat(lang).format(told.map(String));
  return typeof told === 'string' ? told : '';
}
