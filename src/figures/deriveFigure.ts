import { faultOf } from '../i18n/problems/faultOf.ts';
import type { Dataset } from '../model/Dataset.ts';
import type { CitableFigure, DerivedFigure, FigureId } from '../model/Figure.ts';
import type { Locale } from '../model/Locale.ts';
import { localize } from '../model/Localized.ts';
import type { Fault } from '../model/Problem.ts';
import { ProjectError } from '../model/ProjectError.ts';
import { unitOf } from '../model/units.ts';
import { formatFigure } from './formatFigure.ts';
import { formatFormula } from './formatFormula.ts';
import { FormulaError, readFormula, type Formula } from './readFormula.ts';

type DerivedAsWritten = Dataset['derived'][number];
type Lookup = (id: FigureId) => CitableFigure | undefined;

/**
 * Computes a figure of ours from ledger figures. Values are taken as printed, units and all: a formula over 万吨 and 亿元
 * must bring its own conversions. Throws a ProjectError that says everything wrong with the entry: a formula that is not
 * arithmetic, a letter without a row or the reverse, an unknown row or unit, a result that is no number.
 */
export function deriveFigure(dataset: string, entry: DerivedAsWritten, lookup: Lookup): DerivedFigure {
  const formula = tryFormula(dataset, entry);
  const inputs = readInputs(dataset, entry, formula, lookup);
  const inputOf = (name: string): CitableFigure =>
    inputs.get(name) ?? fail(dataset, [faultOf('derived-figure/no-row', entry.id, name)]);
  const value = formula.compute((name) => Number(inputOf(name).valueText));
  if (!Number.isFinite(value)) return fail(dataset, [faultOf('derived-figure/no-number', entry.id, entry.formula)]);
  const valueText = value.toFixed(entry.digits).replace(/^-(?=0(?:\.0*)?$)/u, '');
  // Binary fractions: 0.1 + 0.2 is not a rounded result.
  const isRounded = Math.abs(Number(valueText) - value) > Math.abs(value) * 1e-12;
  const isExact = !isRounded && [...inputs.values()].every((input) => input.hedge === 'exact');
  return {
    id: `${dataset}/${entry.id}`,
    dataset,
    row: entry.id,
    label: entry.label,
    value,
    valueText,
    unit: entry.unit,
    hedge: isExact ? 'exact' : 'about',
    nounEn: entry.nounEn ?? null,
    formula: formatFormula(formula.tree, (name) => inputOf(name).valueText),
    working: localize((locale) => workOut(entry, formula, inputOf, locale)),
    inputs: [...new Set([...inputs.values()].map((input) => input.id))],
  };
}

const SCALES = /\*\s*10+\b/gu;

/**
 * The formula as readers see it, its numbers with their units: true only if it gives the result once 万 and 亿 are
 * multiplied out, so what merely makes one of these scales into another is left out. If it never does, the numbers as
 * printed, without units.
 */
function workOut(
  entry: DerivedAsWritten,
  formula: Formula,
  inputOf: (name: string) => CitableFigure,
  locale: Locale,
): string {
  const result = multipliedOut(
    formula.compute((name) => Number(inputOf(name).valueText)),
    entry.unit,
  );
  const holds = ({ compute }: Formula): boolean => {
    const value = compute((name) => multipliedOut(Number(inputOf(name).valueText), inputOf(name).unit));
    return Math.abs(value - result) <= Math.abs(result) * 1e-9;
  };
  const found = [formula, readFormula(entry.formula.replaceAll(SCALES, ''))].find(holds);
  return found === undefined
    ? formatFormula(formula.tree, (name) => inputOf(name).valueText)
    : formatFormula(found.tree, (name) => formatFigure(inputOf(name), locale, 'unhedged'));
}

function multipliedOut(value: number, unit: string): number {
  return value * 10 ** (unitOf(unit)?.exponent ?? 0);
}

function tryFormula(dataset: string, entry: DerivedAsWritten): Formula {
  try {
    return readFormula(entry.formula);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return fail(dataset, [faultOf(`derived-figure/${error.flaw}`, entry.id, error.text)]);
  }
}

function readInputs(
  dataset: string,
  entry: DerivedAsWritten,
  formula: Formula,
  lookup: Lookup,
): ReadonlyMap<string, CitableFigure> {
  const inputs = new Map<string, CitableFigure>();
  const wrong: Fault[] = [];
  for (const name of formula.names) {
    const row = Object.hasOwn(entry.with, name) ? entry.with[name] : undefined;
    const id = row === undefined || row.includes('/') ? row : `${dataset}/${row}`;
    const figure = id === undefined ? undefined : lookup(id);
    if (figure) inputs.set(name, figure);
    else if (id === undefined) wrong.push(faultOf('derived-figure/no-row', entry.id, name));
    else wrong.push(faultOf('derived-figure/unknown-row', entry.id, name, id));
  }
  const unused = Object.keys(entry.with).filter((name) => !formula.names.includes(name));
  wrong.push(...unused.map((name) => faultOf('derived-figure/unused', entry.id, name)));
  if (unitOf(entry.unit) === null) wrong.push(faultOf('derived-figure/unit', entry.id, entry.unit));
  return wrong.length > 0 ? fail(dataset, wrong) : inputs;
}

function fail(dataset: string, wrong: readonly Fault[]): never {
  throw new ProjectError(wrong.map((fault) => ({ ...fault, file: `data/${dataset}/dataset.yaml` })));
}
