import type { APIContext } from 'astro';
import { openCatalog } from '../../../catalog/query/openCatalog.ts';

export function getStaticPaths() {
  return [...openCatalog().datasets.keys()].map((dataset) => ({ params: { dataset } }));
}

/** The table exactly as stored: the checksum in `datapackage.json` is of these bytes. */
export function GET({ params }: APIContext): Response {
  return new Response(openCatalog().datasets.get(params['dataset'] ?? '')?.csv ?? '');
}
