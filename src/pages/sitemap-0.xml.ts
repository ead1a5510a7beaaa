import type { APIContext } from 'astro';
import { openCatalog } from '../catalog/query/openCatalog.ts';
import { addressOf } from '../publish/addresses/addressOf.ts';
import { listAlternates } from '../publish/addresses/listAlternates.ts';
import { listPaths } from '../publish/addresses/listPaths.ts';
import { storyIn } from '../publish/storyIn.ts';
import { updatedOn } from '../publish/updatedOn.ts';
import type { Locale } from '../model/Locale.ts';

/** Every page in every edition, each with its alternates. */
export function GET({ site }: APIContext): Response {
  const catalog = openCatalog();
  const entry = (path: string, locale: Locale): string => {
    const story = storyIn(catalog, /^stories\/([^/]+)\/$/u.exec(path)?.[1] ?? '', locale);
    const day = story === undefined ? '' : `<lastmod>${updatedOn(story)}</lastmod>`;
    const links = listAlternates(catalog, path, site).map(
      ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`,
    );
    return `  <url><loc>${addressOf(locale, path, site).url}</loc>${day}${links.join('')}</url>`;
  };
  return new Response(
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
      ...catalog.editions.flatMap((locale) => listPaths(catalog).map((path) => entry(path, locale))),
      '</urlset>',
      '',
    ].join('\n'),
  );
}
