/** What changed in the data, as an Atom feed. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { atom } from '../../export/atom.ts';
import type { Feed } from '../../export/feed.ts';
import { feedPaths } from '../../site/releases/feed-paths.ts';

export const getStaticPaths = feedPaths satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed } }) => new Response(atom(feed));
