/** The content security policy that every page carries in itself, so that it holds on any host and from disk. */
import { createHash } from 'node:crypto';
import { attribute, type PageElement } from './html.ts';

/** What a page may load and do; scripts come last, since their list is made from the pages. */
const RULES = [
  // Also what has no rule of its own: styles, frames, scripts where none stands in the page, workers, the manifest, what is fetched ahead.
  "default-src 'self'",
  // Pictures that the reader's browser makes for export are addresses of data.
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  // The policy that src/browser/trusted-script.ts makes.
  'trusted-types chronicle',
];

/** Formats the policy of pages that hold these inline scripts. */
export function formatPolicy(scripts: Iterable<string>): string {
  const hashes = [...new Set(scripts)].map(hashSource).sort();
  return [...RULES, ...(hashes.length > 0 ? [["script-src 'self'", ...hashes].join(' ')] : [])].join('; ');
}

/** The texts of the scripts that a page runs from its own text. Blocks of data are none. */
export function inlineScripts(elements: readonly PageElement[]): string[] {
  return elements.filter(isInlineScript).map(({ text }) => text);
}

/** The element that gives a page the policy, and its place: behind the encoding and before all that it rules; none if the page has one. */
export function policyOf(
  elements: readonly PageElement[],
): { readonly at: number; readonly attributes: Readonly<Record<string, string>> } | undefined {
  if (elements.some(isPolicy)) return undefined;
  const encoding = elements.find((element) => element.tag === 'meta' && attribute(element, 'charset') !== undefined);
  if (encoding === undefined) return undefined;
  const content = formatPolicy(inlineScripts(elements));
  return { at: encoding.end, attributes: { 'http-equiv': 'Content-Security-Policy', content } };
}

/** What in a page the policy forbids or does not rule, each with its line. */
export function inspectPolicy(elements: readonly PageElement[]): { line: number; problem: string }[] {
  const policy = elements.find(isPolicy);
  if (policy === undefined) return [{ line: 1, problem: 'no content security policy' }];
  const allowed = attribute(policy, 'content') ?? '';
  return elements.flatMap((element) => {
    const problems: string[] = [];
    if (/^(script|link|style)$/.test(element.tag) && element.start < policy.start)
      problems.push(`${element.tag} before the content security policy`);
    if (element.tag === 'style') problems.push('inline style sheet');
    if (attribute(element, 'style') !== undefined) problems.push(`inline style on ${element.tag}`);
    if (isInlineScript(element) && !allowed.includes(hashSource(element.text)))
      problems.push('inline script that the policy does not name');
    return problems.map((problem) => ({ line: element.line, problem }));
  });
}

function isPolicy(element: PageElement): boolean {
  return element.tag === 'meta' && /^content-security-policy$/i.test(attribute(element, 'http-equiv') ?? '');
}

/** True for a script that a page runs from its own text. */
export function isInlineScript(element: PageElement): boolean {
  if (element.tag !== 'script' || attribute(element, 'src') !== undefined) return false;
  return /^(|module|importmap|(text|application)\/(x-)?(java|ecma)script)$/i.test(
    attribute(element, 'type')?.trim() ?? '',
  );
}

function hashSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
