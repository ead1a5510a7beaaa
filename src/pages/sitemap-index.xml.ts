import type { APIContext } from 'astro';
import { hrefTo } from '../publish/addresses/hrefTo.ts';

export function GET({ site }: APIContext): Response {
  const url = new URL(hrefTo(null, 'sitemap-0.xml'), site).href;
  return new Response(
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      `  <sitemap><loc>${url}</loc></sitemap>`,
      '</sitemapindex>',
      '',
    ].join('\n'),
  );
}
