/** What is wrong, before it is put into words and before it is known where it stands; made by `faultOf`. */
export interface Fault {
  /** Stable name of the rule, e.g. `unknown-figure`. */
  readonly code: string;
  /** Names the words of it in `src/i18n/problems`: the code, and after a slash which of its messages. */
  readonly message: string;
  /** What the message speaks of: names, texts, counts. */
  readonly given: readonly unknown[];
}

interface Place {
  /** Path relative to the content root, with `/`. */
  readonly file: string;
  /** 1-based, as a text editor counts. */
  readonly line?: number | undefined;
  /** 1-based character column. */
  readonly column?: number | undefined;
  /** Name of the column of a table that it was found in. */
  readonly inColumn?: string | undefined;
  /** Fields that the file calls otherwise than the advice does. */
  readonly renames?: Readonly<Record<string, string>> | undefined;
}

/** One thing wrong in content or data, said so that an editor can mend it. */
export type Problem = Fault & Place;

/** `file:line:column [code]` */
export function placeOf({ file, line, column, code }: Problem): string {
  return `${[file, line, column].filter((part) => part !== undefined).join(':')} [${code}]`;
}
