/** What one step of the suite counted. */
export interface Tally {
  readonly step: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** How long each of its files of tests took, where it has any. */
  readonly files?: readonly FileTime[];
}

export interface FileTime {
  /** Path from the root of the project. */
  readonly file: string;
  /** Its tests one after the other. */
  readonly seconds: number;
}
