/** One page of the built site made portable and small, and all that is to be said of it. */
import { applyEdits, listElements, parseTree } from './html.ts';
import { idsOf, inspectPage, isLeadingOn, type Findings } from './inspect.ts';
import { minifyEdits } from './minify.ts';
import { inspectPolicy } from './policy.ts';
import { rewriteElements } from './rewrite.ts';

export interface MadePage extends Findings {
  readonly html: string;
  /** What fragments can lead to; not known of a page that leads on to another. */
  readonly ids?: ReadonlySet<string>;
}

/** Makes a page; `page`, `files` and `script` as for `rewriteElements`. It is parsed once, as that takes most of the time. */
export function makePage(html: string, page: string, files: ReadonlySet<string>, script?: string): MadePage {
  const tree = parseTree(html);
  const { edits, elements } = rewriteElements(html, listElements(tree), page, files, script);
  const { problems, parts } = inspectPage(page, elements, files);
  const forbidden = inspectPolicy(elements).map(({ line, problem }) => `${page}:${String(line)}: ${problem}`);
  return {
    html: applyEdits(html, [...edits, ...minifyEdits(tree, html)]),
    problems: [...problems, ...forbidden],
    parts,
    ...(!isLeadingOn(elements) && { ids: idsOf(elements) }),
  };
}
