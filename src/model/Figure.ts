import type { Hedge } from './Hedge.ts';
import type { Kind } from './Kind.ts';
import type { Localized } from './Localized.ts';
import type { Status } from './Status.ts';

/** `<dataset>/<row>` */
export type FigureId = string;

/** Where a figure is printed: `sentence` counts from 1 in the article's reflowed text. */
export interface Locator {
  readonly source: string;
  readonly article: string;
  readonly sentence: number;
  /** Hash of the normalised sentence, see `fingerprintSentence`. */
  readonly fingerprint: string;
}

/** A number as it was printed: value and unit are never rescaled (61.5 with 万吨). */
export interface Figure {
  readonly id: FigureId;
  readonly dataset: string;
  readonly row: string;
  /** The story (= article) it belongs to; null for reference figures. */
  readonly story: string | null;
  readonly value: number;
  /** The value as its CSV cell spells it, so that precision is never lost. */
  readonly valueText: string;
  readonly unit: string;
  readonly hedge: Hedge;
  /** The printed words: number, unit and hedge, e.g. `1000余名`. */
  readonly printed: string;
  readonly label: Localized;
  /** What is counted, in English, for measure words that do not say: `cadres`. */
  readonly nounEn: string | null;
  readonly kind: Kind;
  readonly status: Status;
  /** ISO date, month, year or interval: `2023-09`, `2022-09/2023-09`, `2030`. */
  readonly period: string;
  readonly flag: 'implausible' | null;
  readonly caveat: Localized | null;
  /** Printed figures only; empty for reference figures. */
  readonly locators: readonly Locator[];
  /** Reference figures only: where the fact comes from. */
  readonly citation: Localized | null;
  /** All cells of the row by column name, for groupings in charts. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A figure of ours, computed at build time from ledger figures. */
export interface DerivedFigure {
  readonly id: FigureId;
  readonly dataset: string;
  readonly row: string;
  readonly label: Localized;
  /** Full precision. */
  readonly value: number;
  /** Rounded to the digits its author asked for. */
  readonly valueText: string;
  readonly unit: string;
  /** `exact` only if every input is exact and rounding changed nothing, else `about`. */
  readonly hedge: Hedge;
  readonly nounEn: string | null;
  /** With printed numbers put in: `170 ÷ 61.5`. */
  readonly formula: string;
  /** The same for readers: with the units where numbers stand as printed, `170万吨 ÷ 61.5万吨`. */
  readonly working: Localized;
  readonly inputs: readonly FigureId[];
}

export type CitableFigure = Figure | DerivedFigure;

export function isDerived(figure: CitableFigure): figure is DerivedFigure {
  return 'formula' in figure;
}
