/** The documents of the tool, which lie as Markdown in `docs/`, a folder for each language. */
import type { Lang } from '../../core/model/text.ts';
import { DOCS } from '../../i18n/docs.ts';

export interface Document {
  /** The name of its file, and of its page. */
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly html: string;
}

interface MarkdownModule {
  readonly frontmatter: { readonly title: string; readonly lead: string };
  compiledContent(): Promise<string>;
}

/** In the order in which they are read. */
export const DOCUMENT_NAMES = ['own-history', 'embedding', 'hosting', 'growth', 'architecture'] as const;

const modules = import.meta.glob<MarkdownModule>('../../../docs/*/*.md', { eager: true });

/** The documents in a language, in English where they are not translated. Links between them lead to their pages. */
export function readDocuments(lang: Lang): Promise<Document[]> {
  return Promise.all(
    DOCUMENT_NAMES.map(async (name) => {
      const module = modules[`../../../docs/${lang}/${name}.md`] ?? modules[`../../../docs/en/${name}.md`];
      if (!module) throw new Error(`missing document ${name}`);
      const html = (await module.compiledContent()).replaceAll(/href="([\w-]+)\.md(#[^"]*)?"/g, 'href="$1.html$2"');
      return { name, ...module.frontmatter, html };
    }),
  );
}

/** What there is to read in a language, in order: the documents, and the reference, which is made from the schemas. */
export async function listDocuments(lang: Lang): Promise<Pick<Document, 'name' | 'title' | 'lead'>[]> {
  const { reference, referenceLead } = DOCS[lang];
  return [...(await readDocuments(lang)), { name: 'data-reference', title: reference, lead: referenceLead }];
}
