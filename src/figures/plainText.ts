import { formatCitedText } from './formatCitedText.ts';
import { readCitedText } from './readCitedText.ts';
import type { CitableFigure, FigureId } from '../model/Figure.ts';
import type { Locale } from '../model/Locale.ts';
import { localize, type Localized } from '../model/Localized.ts';

/** A cited text as plain words. Throws a ProjectError for citations `readCatalog` has reported. */
export function plainText(text: string, figures: ReadonlyMap<FigureId, CitableFigure>, locale: Locale): string {
  return formatCitedText(readCitedText(text), (id) => figures.get(id), locale);
}

/** The same in every language. */
export function plainTexts(texts: Localized, figures: ReadonlyMap<FigureId, CitableFigure>): Localized {
  return localize((locale) => plainText(texts[locale], figures, locale));
}
