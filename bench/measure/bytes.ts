/** What a first visit of a page brings over the wire, by type. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes as they are, and as a host sends them. */
export interface Size {
  readonly raw: number;
  readonly brotli: number;
}

type Type = 'page' | 'style' | 'script' | 'data';

export type Bytes = Readonly<Record<Type | 'all', Size>>;

/** No page of the bench loads anything but the scripts, style sheets and icons that its tags name. */
const LOADED = /<(?:script\b[^>]*?\bsrc|link\b[^>]*?\brel="(?:stylesheet|icon)"[^>]*?\bhref)="([^"]+)"/g;
/** What a page keeps for later is no part of a first visit. */
const LATER = /<template\b.*?<\/template>/gs;
/** Scripts that hold the events count as data. */
const DATA = /^(?:wire|peer-data)\.js$/;
const QUALITY = 9;

/** Weighs a page of a folder with all that it loads. */
export function measureBytes(folder: string, file: string): Bytes {
  const html = readFileSync(join(folder, file), 'utf8').replaceAll(LATER, '');
  const names = new Set([...html.matchAll(LOADED)].map(([, name = '']) => name));
  const sizes = [file, ...names].map((name) => ({ type: typeOf(name), size: weigh(readFileSync(join(folder, name))) }));
  const sum = (some: typeof sizes): Size =>
    some.reduce((total, { size }) => ({ raw: total.raw + size.raw, brotli: total.brotli + size.brotli }), {
      raw: 0,
      brotli: 0,
    });
  const of = (wanted: Type): Size => sum(sizes.filter(({ type }) => type === wanted));
  return { page: of('page'), style: of('style'), script: of('script'), data: of('data'), all: sum(sizes) };
}

/** Icons count with the page. */
function typeOf(name: string): Type {
  if (DATA.test(name)) return 'data';
  if (name.endsWith('.js')) return 'script';
  return name.endsWith('.css') ? 'style' : 'page';
}

function weigh(body: Buffer): Size {
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return { raw: body.length, brotli: brotliCompressSync(body, { params }).length };
}
