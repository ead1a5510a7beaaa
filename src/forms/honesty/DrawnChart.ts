import type { Drawing } from '../../model/Drawing.ts';
import type { FigureId } from '../../model/Figure.ts';
import type { Locale } from '../../model/Locale.ts';
import type { Encoding, FormRow } from '../Form.ts';

/** A finished drawing with what it says it draws. */
export interface DrawnChart {
  readonly drawing: Drawing;
  /** The rows of the drawing by figure, those that options name included. */
  readonly rows: ReadonlyMap<FigureId, FormRow>;
  /** What the form's marks stand for values by. */
  readonly encodes: readonly Encoding[];
  readonly locale: Locale;
  /** The chart's subtitle as the reader sees it. */
  readonly subtitle: string;
}
