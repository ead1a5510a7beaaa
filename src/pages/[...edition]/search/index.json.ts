import type { APIContext } from 'astro';
import { openCatalog } from '../../../catalog/query/openCatalog.ts';
import { editionPaths } from '../../../publish/addresses/editionPaths.ts';
import { searchDocuments } from '../../../publish/searchDocuments.ts';
import type { Locale } from '../../../model/Locale.ts';

interface Props {
  readonly locale: Locale;
}

export function getStaticPaths() {
  return editionPaths();
}

export function GET({ props: { locale } }: APIContext<Props>): Response {
  return new Response(JSON.stringify(searchDocuments(openCatalog(), locale)));
}
