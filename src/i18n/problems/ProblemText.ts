/** What was found, what was expected, what to do. */
export type ProblemText = readonly [found: string, expected: string, fix: string];

/** Messages by key, each a function of what it speaks of. */
export type ProblemMessages = Readonly<Record<string, (...given: never[]) => ProblemText>>;

/** The same messages in another language. */
export type SameMessages<Messages extends ProblemMessages> = {
  readonly [Key in keyof Messages]: (...given: Parameters<Messages[Key]>) => ProblemText;
};

/** A row as a message names it: its key and its figure as written. */
export type RowName = readonly [row: string, text: string];

/** What can be advised on a name that is not there. */
export interface Advice {
  readonly hasWideQuotes: boolean;
  /** The valid name that is near; null if none is. */
  readonly nearest: string | null;
  readonly valid: readonly string[];
}

/** Everything said of problems in one language. */
export interface ProblemWords {
  readonly line: (place: string, found: string, expected: string, fix: string) => string;
  readonly inColumn: (column: string, found: string) => string;
  /** How many more of a kind there are in a file than are printed. */
  readonly more: (count: number) => string;
  readonly count: (count: number) => string;
  readonly allWell: (figures: number, charts: number, stories: number) => string;
}
