import type { APIContext } from 'astro';
import { hrefTo } from '../publish/addresses/hrefTo.ts';

export function GET({ site }: APIContext): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(hrefTo(null, 'sitemap-index.xml'), site).href}\n`);
}
