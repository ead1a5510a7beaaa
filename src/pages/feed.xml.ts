import type { APIContext } from 'astro';
import { openCatalog } from '../catalog/openCatalog.ts';
import { hrefTo } from '../components/hrefTo.ts';
import { renderFeed } from '../components/renderFeed.ts';

export function GET({ site }: APIContext): Response {
  const home = new URL(hrefTo('zh', ''), site).href;
  const headers = { 'Content-Type': 'application/atom+xml; charset=utf-8' };
  return new Response(renderFeed(openCatalog(), 'zh', home, site), { headers });
}
