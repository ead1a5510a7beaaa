import { chartSchema, type Chart } from '../../model/Chart.ts';
import type { Comparison } from '../../model/Comparison.ts';

const made = new WeakMap<Comparison, Chart>();

/** The chart that draws a comparison: its figures in their order, in its own words. Throws for one that is not comparable. */
export function comparisonChart(comparison: Comparison): Chart {
  const known = made.get(comparison) ?? makeChart(comparison);
  made.set(comparison, known);
  return known;
}

function makeChart(comparison: Comparison): Chart {
  const { id, comparable, title, measure, alt, form, figures, labels, emphasis, options } = comparison;
  if (!comparable || alt === undefined) throw new RangeError(`Comparison ${id} is not to be drawn`);
  const written = { title, subtitle: measure, alt, form: form ?? 'bar', rows: figures, labels, emphasis, options };
  const dataset = (figures[0] ?? '').split('/')[0];
  return { ...chartSchema.parse({ ...written, dataset }), id: `compare-${id}` };
}
