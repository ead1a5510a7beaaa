/** One thing wrong in content or data, said so that an editor can mend it. */
export interface Problem {
  /** Stable name of the rule, e.g. `unknown-figure`. */
  readonly code: string;
  /** Path relative to the content root, with `/`. */
  readonly file: string;
  /** 1-based, as a text editor counts. */
  readonly line?: number | undefined;
  /** 1-based character column. */
  readonly column?: number | undefined;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}
