import type { APIContext } from 'astro';
import { openCatalog } from '../catalog/openCatalog.ts';
import { hrefTo } from '../components/hrefTo.ts';
import { listPaths } from '../components/listPaths.ts';

export function GET({ site }: APIContext): Response {
  const urls = listPaths(openCatalog()).map(
    (path) => `  <url><loc>${new URL(hrefTo('zh', path), site).href}</loc></url>`,
  );
  return new Response(
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...urls,
      '</urlset>',
      '',
    ].join('\n'),
  );
}
