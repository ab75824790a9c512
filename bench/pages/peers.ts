/** The pages of the peers: each with the same events in a script beside it, and its own script in the page's order. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { createPeerData } from './peer-data.ts';

const BENCH = join(import.meta.dirname, '..');
const VIS = join(BENCH, 'node_modules/vis-timeline');

const STYLE = 'html,body{margin:0;font:14px system-ui,sans-serif}body{padding:16px}h1{font-size:20px}';

/** Writes `canvas.html`, `vis.html` and `vis-clustered.html` into a folder, with all that they load. */
export async function composePeers(chronicle: Chronicle, folder: string): Promise<void> {
  const data = JSON.stringify(createPeerData(chronicle));
  // A string that is parsed as JSON is read faster than the same as a literal: what a fast page would do.
  writeFileSync(join(folder, 'peer-data.js'), `benchData=JSON.parse(${JSON.stringify(data)})`);
  copyFileSync(join(VIS, 'standalone/umd/vis-timeline-graph2d.min.js'), join(folder, 'vis-timeline.js'));
  copyFileSync(join(VIS, 'styles/vis-timeline-graph2d.min.css'), join(folder, 'vis-timeline.css'));
  await bundle('canvas/page.ts', join(folder, 'canvas.js'));
  await bundle('vis-timeline.ts', join(folder, 'vis-page.js'));
  const write = (name: string, head: string, attributes: string, scripts: readonly string[]): void => {
    writeFileSync(join(folder, name), page(head, attributes, scripts));
  };
  const vis = ['peer-data.js', 'vis-timeline.js', 'vis-page.js'];
  const visHead = '<link rel="stylesheet" href="vis-timeline.css">';
  write('canvas.html', '', '', ['peer-data.js', 'canvas.js']);
  write('vis.html', visHead, '', vis);
  write('vis-clustered.html', visHead, ' data-clustered', vis);
}

async function bundle(source: string, outfile: string): Promise<void> {
  const entryPoints = [join(BENCH, 'peers', source)];
  await build({ entryPoints, outfile, bundle: true, minify: true, format: 'iife', logLevel: 'error' });
}

const page = (head: string, attributes: string, scripts: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="icon.svg">
<style>${STYLE}</style>${head}</head><body><h1>Bench</h1><div data-view="lanes"${attributes}></div>
${scripts.map((script) => `<script src="${script}" defer></script>`).join('')}</body></html>`;
