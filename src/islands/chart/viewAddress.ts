/** The view of a chart that an address asks for (`?project-pipeline=money`); null if it asks for none. */
export function readView(search: string, chart: string): string | null {
  return new URLSearchParams(search).get(chart);
}

/** The same address asking for this view of the chart, everything else in it kept; null asks for the chart as it opens. */
export function viewAddress(address: string, chart: string, view: string | null): string {
  const url = new URL(address);
  if (view === null) url.searchParams.delete(chart);
  else url.searchParams.set(chart, view);
  return url.href;
}
