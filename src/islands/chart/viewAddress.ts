/** A chart whose view an address asks for; alone in a page, it needs no name there. */
export interface AddressedChart {
  readonly id: string;
  readonly isAlone: boolean;
}

/** What the chart's own element says of it. */
export function addressedChart(element: Element): AddressedChart {
  return { id: element.getAttribute('chart') ?? '', isAlone: element.hasAttribute('data-alone') };
}

/**
 * The view that an address asks for: `?project-pipeline=money` in a story, `?view=money` where the chart is alone, where
 * the former holds, too. Null if it asks for none.
 */
export function readView(search: string, { id, isAlone }: AddressedChart): string | null {
  const query = new URLSearchParams(search);
  return (isAlone ? query.get('view') : null) ?? query.get(id);
}

/** The same address asking for this view of the chart, everything else in it kept; null asks for the chart as it opens. */
export function viewAddress(address: string, { id, isAlone }: AddressedChart, view: string | null): string {
  const url = new URL(address);
  const name = isAlone ? 'view' : id;
  if (view === null || isAlone) url.searchParams.delete(id);
  if (view === null) url.searchParams.delete(name);
  else url.searchParams.set(name, view);
  return url.href;
}
