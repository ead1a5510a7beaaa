/** The rules of honest charts, by the names that messages carry, in the order the site lists them. */
export const HONESTY_CODES = [
  'mixed-units',
  'baseline-not-zero',
  'log-lengths',
  'radius-for-area',
  'not-to-scale',
  'outlier-hidden',
  'negative-value',
  'all-zero',
  'parts-not-whole',
  'not-addable',
  'mixed-money-kinds',
  'mixed-kinds-in-sum',
  'planned-as-done',
  'implausible-at-scale',
  'hedge-dropped',
  'title-not-drawn',
  'too-many-colours',
  'colour-alone',
  'too-many-units',
  'too-many-rows',
  'does-not-fit',
  'missing-unit',
  'missing-period',
  'missing-source',
  'description-without-figure',
] as const;

export type HonestyCode = (typeof HONESTY_CODES)[number];

/** What one rule says, in one language. */
export interface HonestyText {
  /** What an honest chart does. */
  readonly title: string;
  /** How a chart that does otherwise misleads. */
  readonly why: string;
  /** What to do in place of it. */
  readonly instead: string;
}
