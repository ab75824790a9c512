/** A view as a lone HTML file: one text with its style, its scripts and its data inside, and a policy that lets nothing else in. */
import { formatScriptJson } from '../core/offline/script-json.ts';

/** A text that stands in the file as it is, and its SHA-256 in Base64, by which the policy names it. */
export interface NamedText {
  readonly text: string;
  readonly hash: string;
}

export interface SavedParts {
  readonly title: string;
  /** Attributes of the root element. */
  readonly root: ReadonlyMap<string, string>;
  /** The body as markup, without scripts. */
  readonly body: string;
  readonly styles: readonly NamedText[];
  /** Runs before the body is there. */
  readonly starter: NamedText;
  /** Run at the end, in this order. */
  readonly scripts: readonly NamedText[];
  /** Values for the scripts, each by the name of the attribute that its block carries. */
  readonly data: Readonly<Record<string, object>>;
}

/** Formats the file. */
export function formatSavedFile({ title, root, body, styles, starter, scripts, data }: SavedParts): string {
  const hashes = (texts: readonly NamedText[]) => texts.map(({ hash }) => `'sha256-${hash}'`).join(' ');
  const policy = [
    "default-src 'none'",
    `script-src ${hashes([starter, ...scripts])}`,
    `style-src ${hashes(styles)}`,
    // What the scripts of the page have set stays on its elements.
    "style-src-attr 'unsafe-inline'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    `<!doctype html>\n<html${[...root].map(([name, value]) => ` ${name}="${escapeText(value)}"`).join('')}>\n<head>`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escapeText(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    ...Object.entries(data).map(
      ([name, value]) => `<script type="application/json" ${name}>${formatScriptJson(value)}</script>`,
    ),
    `<script>${starter.text}</script>`,
    ...styles.map(({ text }) => `<style>${text}</style>`),
    `</head>\n${body.replace(/<\/body>$/, '')}`,
    ...scripts.map(({ text }) => `<script>${text}</script>`),
    '</body>\n</html>\n',
  ].join('\n');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
