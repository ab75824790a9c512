/** The documents say the same in both languages, as far as a machine can tell, and name what there is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const names = readdirSync('docs/en').sort();
const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);

const read = (lang: string, name: string): string => readFileSync(`docs/${lang}/${name}`, 'utf8');

/** What does not depend on the language: levels of headings, list items and tables, links, and code but for examples of addresses. */
const shapeOf = (text: string): string[] => [
  ...[...text.matchAll(/^(#+|-|\d\.|\|(?= [-]))/gm)].map(([mark]) => mark),
  ...[...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link).sort(),
];

it('there are the same documents in both languages', () => {
  expect(readdirSync('docs/ja').sort()).toEqual(names);
});

it.each(names)('%s has the same parts and links in both languages', (name) => {
  expect(shapeOf(read('ja', name))).toEqual(shapeOf(read('en', name)));
});

it.each(names)('%s names commands and files that there are', (name) => {
  const text = read('en', name) + read('ja', name);
  const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, command = '']) => command);
  expect(commands.filter((command) => !scripts.includes(command))).toEqual([]);
  const folders = [...text.matchAll(/`((?:src|scripts|bench|test|hosting|data)\/[\w/]*)`/g)].map(
    ([, path = '']) => path,
  );
  expect(folders.filter((path) => !existsSync(path))).toEqual([]);
});
