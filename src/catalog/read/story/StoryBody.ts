import type { FigureId } from '../../../model/Figure.ts';
import type { Locale } from '../../../model/Locale.ts';
import type { ContentFile } from '../ContentFile.ts';
import type { Known } from '../Known.ts';
import type { Report } from '../../check/Report.ts';

/** What a story's body may refer to, and where to say what is wrong. */
export interface StoryContext {
  readonly source: ContentFile;
  readonly locale: Locale;
  readonly known: Known;
  /** Views of each chart that could be read, in order. */
  readonly views: ReadonlyMap<string, readonly string[]>;
  readonly report: Report;
}

/** What a story's body uses and says. */
export interface StoryBody {
  readonly figureIds: readonly FigureId[];
  readonly chartIds: readonly string[];
  readonly text: string;
  readonly headings: readonly { readonly id: string; readonly text: string }[];
}
