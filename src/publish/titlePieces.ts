import { formatCitedText } from '../figures/formatCitedText.ts';
import { readCitedText } from '../figures/readCitedText.ts';
import type { Catalog } from '../model/Catalog.ts';
import type { Locale } from '../model/Locale.ts';
import type { TitlePiece } from '../typeset/titleClauses.ts';

/** A cited headline as plain pieces: figures, names and dates are not to be broken. */
export function titlePieces(text: string, catalog: Catalog, locale: Locale): readonly TitlePiece[] {
  return readCitedText(text).map((segment) => ({
    text: formatCitedText([segment], (id) => catalog.figures.get(id), locale),
    isWhole: segment.kind !== 'text',
  }));
}
