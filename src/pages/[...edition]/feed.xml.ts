import type { APIContext } from 'astro';
import { openCatalog } from '../../catalog/query/openCatalog.ts';
import { addressOf } from '../../publish/addresses/addressOf.ts';
import { editionPaths } from '../../publish/addresses/editionPaths.ts';
import { renderFeed } from '../../publish/feeds/renderFeed.ts';
import type { Locale } from '../../model/Locale.ts';

interface Props {
  readonly locale: Locale;
}

export function getStaticPaths() {
  return editionPaths();
}

export function GET({ props: { locale }, site }: APIContext<Props>): Response {
  const home = addressOf(locale, '', site).url;
  const headers = { 'Content-Type': 'application/atom+xml; charset=utf-8' };
  return new Response(renderFeed(openCatalog(), locale, home, site), { headers });
}
