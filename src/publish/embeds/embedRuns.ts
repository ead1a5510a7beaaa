import { formatFigure } from '../../figures/formatFigure.ts';
import { readCitedText } from '../../figures/readCitedText.ts';
import type { Catalog } from '../../model/Catalog.ts';
import { isDerived } from '../../model/Figure.ts';
import type { Locale } from '../../model/Locale.ts';
import type { EmbedRun } from '../../model/EmbedFacts.ts';

/** A cited text in runs, every figure with its name. Throws a RangeError for citations `readCatalog` has reported. */
export function embedRuns(text: string, catalog: Catalog, locale: Locale): readonly EmbedRun[] {
  return readCitedText(text).map((segment): EmbedRun => {
    switch (segment.kind) {
      case 'text':
        return { text: segment.text };
      case 'name':
        return { text: segment.text, isName: true };
      case 'date':
        return { text: segment.text, date: segment.at };
      case 'figure': {
        const figure = catalog.figures.get(segment.id);
        if (figure === undefined) throw new RangeError(`No figure ${segment.id}`);
        const { id, valueText: value } = figure;
        return {
          text: formatFigure(figure, locale, segment.show),
          figure: { id, value, isDerived: isDerived(figure) },
        };
      }
      case 'malformed':
        throw new RangeError(`Cites nothing: ${segment.text}`);
    }
  });
}
