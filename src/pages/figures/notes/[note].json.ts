import type { APIContext } from 'astro';
import { openCatalog } from '../../../catalog/query/openCatalog.ts';
import { figureNotes } from '../../../publish/figureNotes.ts';
import type { Dataset } from '../../../model/Dataset.ts';
import type { Locale } from '../../../model/Locale.ts';

interface Props {
  readonly dataset: Dataset;
  readonly locale: Locale;
}

export function getStaticPaths() {
  const catalog = openCatalog();
  const datasets = [...catalog.datasets.values()].filter(({ figures }) => figures.length > 0);
  return catalog.editions.flatMap((locale) =>
    datasets.map((dataset) => ({ params: { note: `${dataset.id}.${locale}` }, props: { dataset, locale } })),
  );
}

export function GET({ props }: APIContext<Props>): Response {
  return new Response(JSON.stringify(figureNotes(openCatalog(), props.dataset, props.locale)));
}
