import type { z } from 'zod';
import type { CitableFigure } from '../model/Figure.ts';
import type { Drawing } from '../model/Drawing.ts';
import type { DrawingWords } from '../model/DrawingWords.ts';
import type { Locale } from '../model/Locale.ts';
import type { Localized } from '../model/Localized.ts';
import type { Fault } from '../model/Problem.ts';

/** One datum as a form sees it: localised and formatted, with the figure behind it. */
export interface FormRow {
  /** Row id, or `dataset/row` for rows of another dataset; the key of its mark. */
  readonly key: string;
  readonly figure: CitableFigure;
  readonly label: string;
  /** Formatted with unit and hedge: `近400亿元`. */
  readonly text: string;
  /** Formatted with hedge, without unit: `近400`. */
  readonly number: string;
  readonly isEmphasised: boolean;
  /** Counting words of which its dataset says that they count the same thing; empty if it says nothing. */
  readonly countsAlike: readonly string[];
}

/** One province-level unit as `tile-grid` sees it: an equal square; its place says where it lies relative to others, no more. */
export interface FormTile {
  /** GB/T 2260 code, six digits; the key of its mark. */
  readonly code: string;
  /** Localised name: `四川`, `Sichuan`. */
  readonly name: string;
  /** What fits on a tile: `川`, `SC`. */
  readonly short: string;
  /** Cell of the grid, as in the table (`row`, `col`); the form finds the first row and column itself. */
  readonly row: number;
  readonly column: number;
  /** The stories set in this province, in order of publication; empty for an unlit tile. */
  readonly stories: readonly FormTileStory[];
}

export interface FormTileStory {
  /** Story id. */
  readonly id: string;
  /** Localised short place name: `广元`. */
  readonly place: string;
  /** The story's title with its figures formatted: the accessible name of the link. */
  readonly title: string;
  /** The story's page relative to the site root, in the drawing's locale: `stories/guangyuan/`, `en/stories/guangyuan/`. */
  readonly href: string;
}

export interface FormInput<Options> {
  readonly rows: readonly FormRow[];
  /**
   * All rows of `data/provinces`, sorted by code; supplied for forms that set `usesTiles`, whose charts draw no figures
   * (their `rows` are empty).
   */
  readonly tiles?: readonly FormTile[] | undefined;
  readonly options: Options;
  readonly widthPx: number;
  readonly locale: Locale;
  /** What the form writes of its own accord, in the drawing's locale. */
  readonly words: DrawingWords;
  /** Picks the text of the drawing's locale from an option written in every language. */
  readonly say: (text: Localized) => string;
  /** Any figure that options name by `row` or `dataset/row`; throws if there is none. */
  readonly rowOf: (id: string) => FormRow;
}

/** What a mark stands for its value by. `count`: one mark or cell for each thing counted. */
export type Encoding = 'length' | 'area' | 'count' | 'position';

/** What is wrong with drawing these rows in this form; its words are in `src/i18n/problems`. */
export type HonestyProblem = Fault;

/** A chart form: pure, no DOM, no files, no clock. */
export interface Form<Options> {
  readonly id: string;
  /** Options an editor can set, one sentence each. */
  readonly options: z.ZodType<Options>;
  /** The form draws `tiles` in place of figures. */
  readonly usesTiles?: boolean;
  /** What its marks stand for values by: each mark is measured on the finished drawing. Forms that set figures as text have none. */
  readonly encodes?: readonly Encoding[];
  /** Rows that a drawing shows as making up one whole; empty where it adds nothing up. */
  readonly partsOf?: (input: FormInput<Options>) => readonly FormRow[];
  /** Figure ids that options name beside the chart's rows. */
  readonly figureIds?: (options: Options) => readonly string[];
  readonly findDishonesty: (input: FormInput<Options>) => readonly HonestyProblem[];
  readonly draw: (input: FormInput<Options>) => Drawing;
}
