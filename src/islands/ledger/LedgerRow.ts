/** What the ledger's controls know of one row. */
export interface LedgerRow {
  /** Anchor of the row. */
  readonly id: string;
  /** Id of the group it is listed in: its story, or `derived`, `reference`. */
  readonly story: string;
  readonly unit: string;
  readonly hedge: string;
  readonly status: string;
  readonly kind: string;
  readonly value: number;
  /** Its words, folded as `foldText` does. */
  readonly text: string;
}
