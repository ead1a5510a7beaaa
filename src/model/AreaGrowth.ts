import type { Locale } from './Locale.ts';

export interface GrowthUnit {
  /** The view of the chart that is told in this unit; null is the chart as written. */
  readonly view: string | null;
  /** The unit without 万: `亩`, `个`. */
  readonly measure: string;
  readonly nounEn: string | null;
  readonly sizeM2: number;
  /** Significant digits, those of the whole area in this unit. */
  readonly digits: number;
  /** How large one of them is, in words. */
  readonly size: string;
}

/** What a slider needs to know to let a square grow from one of its first unit to the whole of an area. */
export interface AreaGrowth {
  readonly locale: Locale;
  /** The whole area, counted in the first unit. */
  readonly whole: number;
  readonly units: readonly GrowthUnit[];
  readonly sideDigits: number;
  readonly perimeterDigits: number;
  /** The figure whose mark in the drawing is the square. */
  readonly squareFigure: string;
  readonly compareKm: number;
  readonly compared: string;
  /** All that is said, with places for `{area}`, `{side}`, `{perimeter}`, `{compared}`, `{share}`. */
  readonly spoken: string;
}
