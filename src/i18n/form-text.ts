/** What a value may look like, in words. */
import type { Lang } from '../core/model/text.ts';
import { DOCS } from './docs.ts';

/** As much of a form as its words need; the build finds it in the schemas. */
export type Form =
  | { readonly type: 'id' | 'text' | 'date' | 'record' | 'flag' }
  | { readonly type: 'line'; readonly most?: number | undefined }
  | { readonly type: 'number'; readonly least?: number | undefined; readonly most?: number | undefined }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'list'; readonly of: Form }
  | { readonly type: 'nothing'; readonly or: Form };

/** The form in a language. */
export function formText(form: Form, lang: Lang): string {
  const words = DOCS[lang];
  switch (form.type) {
    case 'line':
      return words.line(form.most);
    case 'number':
      return words.number(form.least, form.most);
    case 'choice':
      return words.choice(form.values);
    case 'list':
      return words.list(formText(form.of, lang));
    case 'nothing':
      return words.orNothing(formText(form.or, lang));
    default:
      return words.forms[form.type];
  }
}
