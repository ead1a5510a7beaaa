/** A piece of a line: words, words that lead somewhere, or words in another language. */
export type NoteText =
  string | readonly [text: string, href: string] | { readonly text: string; readonly lang: string };

/** A term and its lines, each a run of pieces. */
export type NoteRow = readonly [term: string, lines: readonly (readonly NoteText[])[]];

/** Everything there is to say about one figure, in words, ready to be set. */
export interface FigureNote {
  /** With unit and hedge: `近400亿元`. */
  readonly figure: string;
  readonly label: string;
  readonly rows: readonly NoteRow[];
  /** The way to its row in the ledger, and to tell us of an error. */
  readonly links: readonly NoteText[];
}

/** `figures/notes/<dataset>.<locale>.json`: the notes of a dataset by row id. */
export type FigureNotes = Readonly<Record<string, FigureNote>>;
