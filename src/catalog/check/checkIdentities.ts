import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Dataset } from '../../model/Dataset.ts';
import type { Figure, FigureId } from '../../model/Figure.ts';
import type { Fault } from '../../model/Problem.ts';
import { findBadAddition, findMixedMeasures } from './findBadAddition.ts';
import { figureIdOf } from '../query/figureIdOf.ts';
import type { DatasetEntry } from '../read/readDatasets.ts';
import type { YamlPath } from '../read/readYaml.ts';
import type { Report } from './Report.ts';
import { findUnknownFigure } from './findUnknown.ts';
import type { Known } from '../read/Known.ts';

/** Checks what a dataset declares of its rows: sums that must hold, rows that must not be added. */
export function checkIdentities(
  entry: DatasetEntry,
  printed: ReadonlyMap<FigureId, Figure>,
  known: Known,
  datasets: readonly Dataset[],
  report: Report,
): void {
  const { dataset, descriptor } = entry;
  const say = (path: YamlPath, fault: Fault): void => report({ ...fault, ...descriptor.locate(path) });
  const resolve = (row: string, path: YamlPath): Figure | null => {
    const id = figureIdOf(dataset.id, row);
    const figure = printed.get(id);
    const unknown = figure === undefined ? findUnknownFigure(id, known) : null;
    if (unknown !== null) say(path, unknown);
    return figure ?? null;
  };
  dataset.notAddable.forEach(({ rows }, index) =>
    rows.forEach((row, at) => resolve(row, ['notAddable', index, 'rows', at])),
  );
  dataset.identities.forEach(({ sum, equals }, index) => {
    const path = ['identities', index] as const;
    const parts = sum.map((row, at) => resolve(row, [...path, 'sum', at])).filter((part) => part !== null);
    const whole = resolve(equals, [...path, 'equals']);
    if (whole === null || parts.length < sum.length) return;
    const mixed = findMixedMeasures([...parts, whole], datasets);
    const fault = mixed ?? findBadAddition(parts, datasets) ?? checkSum(parts, whole);
    if (fault !== null) say([...path, 'equals'], fault);
  });
}

function checkSum(parts: readonly Figure[], whole: Figure): Fault | null {
  const total = addDecimals(parts.map((part) => part.valueText));
  if (total === addDecimals([whole.valueText])) return null;
  const sum = parts.map((part) => part.valueText).join(' + ');
  return faultOf('wrong-sum', sum, total, whole.row, whole.valueText);
}

/** Exact sum of decimals as spelled: binary fractions would say 0.1 + 0.2 is not 0.3. */
function addDecimals(texts: readonly string[]): string {
  const places = Math.max(...texts.map((text) => text.split('.')[1]?.length ?? 0));
  const total = texts.reduce((sum, text) => {
    const [whole = '0', fraction = ''] = text.split('.');
    return sum + BigInt(whole + fraction.padEnd(places, '0'));
  }, 0n);
  if (places === 0) return String(total);
  const digits = String(total < 0n ? -total : total).padStart(places + 1, '0');
  return `${total < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/u, '');
}
