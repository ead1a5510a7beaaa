import type { Locale } from './Locale.ts';

/** A piece of a text: what a figure or date in it is called by machines, where it has one. */
export interface EmbedRun {
  readonly text: string;
  readonly figure?: { readonly id: string; readonly value: string; readonly isDerived: boolean };
  readonly date?: string;
  readonly isName?: boolean;
}

/** Every word of an embedded chart. */
export interface EmbedTexts {
  readonly title: readonly EmbedRun[];
  readonly subtitle: readonly EmbedRun[];
  /** Names of the views, if there is a choice. */
  readonly views: readonly { readonly id: string; readonly label: string }[];
  readonly note: readonly EmbedRun[] | null;
  /** Dated corrections, newest last. */
  readonly corrections: readonly string[];
  readonly source: readonly EmbedRun[];
  readonly back: string;
  readonly licence: string;
  readonly version: string;
  /** The version line of an embed that was made for other data; `{v}` stands for theirs. */
  readonly versionChanged: string;
}

/** All that goes into the markup of an embedded chart. */
export interface EmbedFacts {
  readonly id: string;
  readonly locale: Locale;
  readonly texts: EmbedTexts;
  /** Both drawings of the view it opens with, as markup. */
  readonly drawings: string;
  /** Drawings of every view, to be held in the page; none where they are fetched. */
  readonly held: readonly { readonly view: string; readonly drawings: string }[];
  readonly backUrl: string;
  readonly licenceUrl: string;
  readonly chooseView: string;
  /** Words of the script, as JSON. */
  readonly spoken: string;
}
