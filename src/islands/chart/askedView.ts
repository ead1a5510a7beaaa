/**
 * Runs as soon as the chart it stands in is parsed. An address may ask for a view of other proportions than the one in the
 * page (`readView` says how): its room is made before anything is painted. `data-ratio` of a view's button holds those of
 * its drawings, as CSS writes them, narrow and wide.
 */
const chart = document.currentScript?.parentElement;
if (chart) {
  const query = new URLSearchParams(location.search);
  const asked = ('alone' in chart.dataset ? query.get('view') : null) ?? query.get(chart.getAttribute('chart') ?? '');
  for (const button of chart.querySelectorAll<HTMLElement>('[data-ratio]')) {
    if (button.dataset['view'] !== asked) continue;
    const ratios = button.dataset['ratio']?.split(' ');
    chart.querySelectorAll<SVGElement>('svg.drawing').forEach((svg, index) => {
      svg.style.aspectRatio = ratios?.[index] ?? '';
    });
  }
}

export {};
