/** A number that stands in prose without citing a figure. */
export interface TypedNumber {
  /** As typed, with its measure word if there is one. */
  readonly text: string;
  /** Offsets in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}
