/** `_headers`, which Netlify, Cloudflare Pages and others read from the root of the site. */
import { HEADER_RULES, headerValue } from './rules.ts';

/**
 * Writes the file for a site that lies at the root of its host and holds these files. Such hosts join what several rules
 * say of one header, so no two rules of the same header match the same address; and some know a hundred rules at most, so
 * a folder says what all in it have in common.
 */
export function writeHeadersFile(files: readonly string[]): string {
  const blocks = [...blocksOf(files, '', new Set())];
  return blocks.map(([pattern, lines]) => `${pattern}\n${lines.join('')}`).join('\n');
}

/** Patterns for what is in a folder, each with the lines that none above it has said. */
function blocksOf(files: readonly string[], folder: string, said: ReadonlySet<string>): [string, string[]][] {
  const inside = files.filter((file) => file.startsWith(folder));
  const [first = [], ...others] = inside.map(linesOf);
  const common = first.filter((line) => !said.has(line) && others.every((lines) => lines.includes(line)));
  const now = new Set([...said, ...common]);
  const rest = inside.filter((file) => linesOf(file).some((line) => !now.has(line)));
  const names = new Set(rest.map((file) => /^[^/]*\/?/.exec(file.slice(folder.length))![0]));
  const below = [...names].flatMap((name): [string, string[]][] => {
    const path = folder + name;
    if (name.endsWith('/')) return blocksOf(files, path, now);
    const lines = linesOf(path).filter((line) => !now.has(line));
    return addressesOf(path).map((address) => [address, lines]);
  });
  return [...(common.length > 0 ? [[`/${folder}*`, common] as [string, string[]]] : []), ...below];
}

function linesOf(path: string): string[] {
  return HEADER_RULES.flatMap((rule) => {
    const value = headerValue(rule, path);
    return value === undefined ? [] : [`  ${rule.name}: ${value}\n`];
  });
}

/** The addresses at which such hosts serve a file: they also take away `index.html` and `.html`. */
function addressesOf(file: string): string[] {
  return [
    ...new Set([file, file.replace(/(^|\/)index\.html$/, '$1'), file.replace(/(?<!(^|\/)index)\.html$/, '')]),
  ].map((address) => `/${address}`);
}
