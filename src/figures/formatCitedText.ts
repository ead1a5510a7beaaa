import type { CitableFigure, FigureId } from '../model/Figure.ts';
import type { Locale } from '../model/Locale.ts';
import { ProjectError } from '../model/ProjectError.ts';
import { formatFigure } from './formatFigure.ts';
import type { CitedSegment } from './readCitedText.ts';

/**
 * A cited text as plain words, figures formatted. Texts are checked before they are formatted: a malformed citation or
 * a figure the lookup does not know throws a ProjectError.
 */
export function formatCitedText(
  segments: readonly CitedSegment[],
  lookup: (id: FigureId) => CitableFigure | undefined,
  locale: Locale,
): string {
  return segments.map((segment) => formatSegment(segment, lookup, locale)).join('');
}

function formatSegment(
  segment: CitedSegment,
  lookup: (id: FigureId) => CitableFigure | undefined,
  locale: Locale,
): string {
  switch (segment.kind) {
    case 'text':
    case 'name':
    case 'date':
      return segment.text;
    case 'figure': {
      const figure = lookup(segment.id);
      if (figure) return formatFigure(figure, locale, segment.show);
      throw wrong('unknown-figure', `{${segment.id}}`, '台账里有的数据集/行', '核对编号，或先把这个数写进台账');
    }
    case 'malformed':
      throw wrong('malformed-citation', segment.text, segment.reason, '改正花括号里的写法');
  }
}

function wrong(code: string, found: string, expected: string, fix: string): ProjectError {
  return new ProjectError([{ code, file: '', found, expected, fix }]);
}
