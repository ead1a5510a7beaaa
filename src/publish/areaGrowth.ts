import { formRow } from '../catalog/query/chartRows.ts';
import type { FormRow } from '../forms/Form.ts';
import { areaOptionsSchema } from '../forms/illustrations/area/areaOptions.ts';
import { squareMetresOf } from '../figures/squareMetresOf.ts';
import { WORDS } from '../i18n/words.ts';
import type { AreaGrowth, GrowthUnit } from '../model/AreaGrowth.ts';
import type { Catalog } from '../model/Catalog.ts';
import type { Chart } from '../model/Chart.ts';
import type { Locale } from '../model/Locale.ts';
import { unitOf } from '../model/units.ts';

/** What the slider of an `area` chart needs; null for charts that ask for none. */
export function areaGrowth(catalog: Catalog, chart: Chart, locale: Locale): AreaGrowth | null {
  if (chart.form !== 'area') return null;
  const options = areaOptionsSchema.parse(chart.options);
  const [first] = options.grow ?? [];
  if (options.grow === undefined || first === undefined) return null;
  const rowOf = (id: string): FormRow => formRow(catalog, chart, id, locale);
  const words = WORDS[locale];
  const [whole, side, perimeter, compare] = [first.as, options.side, options.perimeter, options.compare].map(rowOf);
  if (whole === undefined || side === undefined || perimeter === undefined || compare === undefined) return null;
  return {
    locale,
    whole: whole.figure.value * 10 ** (unitOf(whole.figure.unit)?.exponent ?? 0),
    units: options.grow.map((unit): GrowthUnit => {
      const [count, size] = [rowOf(unit.as), rowOf(unit.size)];
      const inset = options.insets.find(({ area }) => area === unit.size);
      const [length, width] = [inset?.length, inset?.width];
      const hasSides = length !== undefined && width !== undefined;
      const sides = hasSides ? words.growSides(rowOf(length).text, rowOf(width).text) : '';
      return {
        view: viewIn(chart, unit.as, first.as),
        measure: unitOf(count.figure.unit)?.measure.zh ?? count.figure.unit,
        nounEn: count.figure.nounEn,
        sizeM2: squareMetresOf(size.figure) ?? NaN,
        digits: significantDigits(count),
        size: words.growUnitSize(size.label, size.text) + sides,
      };
    }),
    sideDigits: significantDigits(side),
    perimeterDigits: significantDigits(perimeter),
    squareFigure: perimeter.figure.id,
    compareKm: compare.figure.value,
    compared: words.growCompared(compare.label),
    spoken: words.growSpoken,
  };
}

/** The view that tells the area in a unit; the one that sets nothing tells it in the first. */
function viewIn(chart: Chart, as: string, firstAs: string): string | null {
  return chart.views.find(({ options }) => (options['show'] ?? firstAs) === as)?.id ?? null;
}

function significantDigits({ figure }: FormRow): number {
  return figure.valueText.replace(/\D/gu, '').replace(/^0+/u, '').length;
}
