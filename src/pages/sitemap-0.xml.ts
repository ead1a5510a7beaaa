import type { APIContext } from 'astro';
import { openCatalog } from '../catalog/openCatalog.ts';
import { hrefTo } from '../components/hrefTo.ts';
import { listPaths } from '../components/listPaths.ts';
import { updatedOn } from '../components/updatedOn.ts';

export function GET({ site }: APIContext): Response {
  const catalog = openCatalog();
  const urls = listPaths(catalog).map((path) => {
    const story = catalog.stories.get(/^stories\/([^/]+)\/$/u.exec(path)?.[1] ?? '');
    const day = story === undefined ? '' : `<lastmod>${updatedOn(story)}</lastmod>`;
    return `  <url><loc>${new URL(hrefTo('zh', path), site).href}</loc>${day}</url>`;
  });
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
