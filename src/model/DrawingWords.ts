/** What forms write into a drawing of their own accord, in one language; all else in a drawing is content. */
export interface DrawingWords {
  /** A distance along the way round an area: `10 km`. */
  readonly kilometres: (km: number) => string;
  /** Where the way round an area begins. */
  readonly start: string;
  /** Below a scale of doublings. */
  readonly eachStepDoubles: string;
  /** In place of a sum, where none is printed. */
  readonly noSum: string;
  /** Beside a figure in doubt, unless the editor says it otherwise. */
  readonly inDoubt: string;
}
