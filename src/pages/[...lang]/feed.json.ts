/** What changed in the data, as a JSON Feed. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Feed } from '../../export/feed.ts';
import { jsonFeed } from '../../export/json-feed.ts';
import { feedPaths } from '../../site/releases/feed-paths.ts';

export const getStaticPaths = feedPaths satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed } }) => new Response(JSON.stringify(jsonFeed(feed)));
