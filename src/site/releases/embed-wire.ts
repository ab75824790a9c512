/** The chronicle that the embeds of an edition load: its own script, or the present one if that is the same. */
import { inOneLanguage } from '../../core/model/one-language.ts';
import type { Lang } from '../../core/model/text.ts';
import { encodeWire } from '../../core/model/wire.ts';
import { openBook, type Book } from '../book.ts';
import { embedWireAddress, wireScript } from '../wire-script.ts';

const scripts = new WeakMap<Book, Map<Lang, string>>();

/** The script that sets the chronicle of a book in one language. */
export function embedWire(book: Book, lang: Lang): string {
  const own = scripts.get(book) ?? new Map<Lang, string>();
  scripts.set(book, own);
  const script = own.get(lang) ?? wireScript(encodeWire(inOneLanguage(book.chronicle, lang)));
  own.set(lang, script);
  return script;
}

/** Where that script lies. */
export function embedWirePath(book: Book, lang: Lang): string {
  const isOwn = book.pin && embedWire(book, lang) !== embedWire(openBook(), lang);
  return isOwn ? `/v/${book.pin.release}${embedWireAddress(lang)}` : embedWireAddress(lang);
}
