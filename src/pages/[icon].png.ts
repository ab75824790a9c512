/** The icons of the site as pictures. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, type Icon, ICONS } from '../site/offline/icons.ts';

export const getStaticPaths = (() =>
  ICONS.map((icon) => ({ params: { icon: icon.name }, props: { icon } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ icon: Icon }> = async ({ props: { icon } }) =>
  new Response(new Uint8Array(await drawIcon(icon)));
