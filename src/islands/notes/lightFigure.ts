/** Lights everything in `scope` that shows the figure, but for the chart it is pointed at in; null puts all lights out. */
export function lightFigure(scope: Element, figure: string | null, except: Element | null): void {
  const wanted = figure === null ? [] : [...scope.querySelectorAll(`[data-figure="${CSS.escape(figure)}"]`)];
  const lit = new Set(wanted.filter((element) => except?.contains(element) !== true));
  for (const element of scope.querySelectorAll('.is-lit')) if (!lit.has(element)) element.classList.remove('is-lit');
  for (const element of lit) element.classList.add('is-lit');
}
