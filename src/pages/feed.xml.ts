import type { APIContext } from 'astro';
import { openCatalog } from '../catalog/openCatalog.ts';
import { hrefTo } from '../components/hrefTo.ts';
import { renderFeed } from '../components/renderFeed.ts';

export function GET({ site }: APIContext): Response {
  return new Response(renderFeed(openCatalog(), 'zh', new URL(hrefTo('zh', ''), site).href));
}
