/** The product's lanes page over other data: the one file of the bench that knows how the page is composed. */
import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getViteConfig } from 'astro/config';
import type { experimental_AstroContainer } from 'astro/container';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { createViteServer } from 'vitest/node';
import type * as wire from '../../src/pages/wire.js.ts';
import type { openBook } from '../../src/site/book.ts';

type Book = ReturnType<typeof openBook>;

const PAGE = 'lanes.html';
const SOURCE = '/src/pages/[...lang]/lanes.astro';

/**
 * Writes the page into `folder`: head, styles, header and scripts as they are in `dist`, the content of `<main>` and the
 * data script made by the product's own page and endpoint from the data in `DATA_DIR`. Returns the compiled chronicle.
 */
export async function composeChronicle(dist: string, folder: string): Promise<Book['chronicle']> {
  const rendered = await render();
  const built = readFileSync(join(dist, PAGE), 'utf8');
  writeFileSync(join(folder, PAGE), replaceMain(built, mainOf(rendered.page)));
  writeFileSync(join(folder, 'wire.js'), rendered.wire);
  cpSync(join(dist, 'assets'), join(folder, 'assets'), { recursive: true });
  copyFileSync(join(dist, 'icon.svg'), join(folder, 'icon.svg'));
  return rendered.chronicle;
}

async function render(): Promise<{ page: string; wire: string; chronicle: Book['chronicle'] }> {
  const options = { server: { middlewareMode: true, hmr: false, ws: false, watch: null }, appType: 'custom' } as const;
  const config = await getViteConfig(
    { ...options, logLevel: 'silent' },
    { logLevel: 'silent' },
  )({
    mode: 'production',
    command: 'serve',
  });
  const server = await createViteServer({ ...config, configFile: false });
  const load = async <T>(path: string): Promise<T> => (await server.ssrLoadModule(path)) as T;
  const astro = await load<{ experimental_AstroContainer: typeof experimental_AstroContainer }>('astro/container');
  const container = await astro.experimental_AstroContainer.create();
  const { default: page } = await load<{ default: Parameters<typeof container.renderToString>[0] }>(SOURCE);
  const book = await load<{ openBook: typeof openBook }>('/src/site/book.ts');
  const { GET } = await load<typeof wire>('/src/pages/wire.js.ts');
  const script = await GET({} as Parameters<typeof GET>[0]);
  return {
    page: await container.renderToString(page, { props: { lang: 'en' }, partial: false }),
    wire: await script.text(),
    chronicle: book.openBook().chronicle,
  };
}

/** What lies between the tags of `<main>`. */
function mainOf(html: string): string {
  const [from, to] = locateMain(html);
  return html.slice(from, to);
}

function replaceMain(html: string, content: string): string {
  const [from, to] = locateMain(html);
  return html.slice(0, from) + content + html.slice(to);
}

function locateMain(html: string): [from: number, to: number] {
  const main = find(parse(html, { sourceCodeLocationInfo: true }), 'main')?.sourceCodeLocation;
  if (!main?.startTag || !main.endTag) throw new Error('missing <main>');
  return [main.startTag.endOffset, main.endTag.startOffset];
}

function find(node: DefaultTreeAdapterTypes.Node, name: string): DefaultTreeAdapterTypes.Element | undefined {
  if (node.nodeName === name) return node as DefaultTreeAdapterTypes.Element;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}
