import type { APIContext } from 'astro';
import { openCatalog } from '../../../catalog/query/openCatalog.ts';
import { plainTexts } from '../../../figures/plainText.ts';
import { hrefTo } from '../../../publish/addresses/hrefTo.ts';
import { exportDataPackage } from '../../../datasets/exportDataPackage.ts';

export function getStaticPaths() {
  return [...openCatalog().datasets.keys()].map((dataset) => ({ params: { dataset } }));
}

export function GET({ params, site }: APIContext): Response {
  const { datasets, sources, figures } = openCatalog();
  const dataset = datasets.get(params['dataset'] ?? '');
  if (dataset === undefined) throw new RangeError(`No dataset ${params['dataset']}`);
  const url = new URL(hrefTo(null, `datasets/${dataset.id}/`), site).href;
  const plain = { ...dataset, description: plainTexts(dataset.description, figures) };
  const source = sources.get(dataset.source ?? '') ?? null;
  return new Response(`${JSON.stringify(exportDataPackage(plain, source, url), null, 2)}\n`);
}
