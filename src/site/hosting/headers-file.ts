/** `_headers`, which Netlify, Cloudflare Pages and others read from the root of the site. */
import { HEADER_RULES, headerValue } from './rules.ts';

/**
 * Writes the file for a site that lies at the root of its host and holds these files. Such hosts join what several rules
 * say of one header, so no two rules of the same header match the same address.
 */
export function writeHeadersFile(files: readonly string[]): string {
  const constant = HEADER_RULES.filter(({ cases }) => cases.length === 0);
  const varying = HEADER_RULES.filter(({ cases }) => cases.length > 0);
  const linesOf = (path: string): string =>
    varying
      .map((rule) => [rule.name, headerValue(rule, path)])
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('');
  const blocks = [...groupAlike(files, '', linesOf)].map(([pattern, lines]) => `${pattern}\n${lines}`);
  return [`/*\n${constant.map(({ name, usual }) => `  ${name}: ${usual}\n`).join('')}`, ...blocks].join('\n');
}

/** Patterns that together match every file in a folder, each with the lines that hold for all that it matches. */
function groupAlike(files: readonly string[], folder: string, linesOf: (path: string) => string): Map<string, string> {
  const inside = files.filter((file) => file.startsWith(folder));
  const [first = '', ...others] = new Set(inside.map(linesOf));
  if (folder !== '' && others.length === 0) return new Map([[`/${folder}*`, first]]);
  const names = new Set(inside.map((file) => /^[^/]*\/?/.exec(file.slice(folder.length))![0]));
  return new Map(
    [...names].flatMap((name): [string, string][] => {
      const path = folder + name;
      if (name.endsWith('/')) return [...groupAlike(files, path, linesOf)];
      return addressesOf(path).map((address) => [address, linesOf(path)]);
    }),
  );
}

/** The addresses at which such hosts serve a file: they also take away `index.html` and `.html`. */
function addressesOf(file: string): string[] {
  return [
    ...new Set([file, file.replace(/(^|\/)index\.html$/, '$1'), file.replace(/(?<!(^|\/)index)\.html$/, '')]),
  ].map((address) => `/${address}`);
}
