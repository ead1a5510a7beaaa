import { faultOf } from '../i18n/problems/faultOf.ts';
import type { CitableFigure, FigureId } from '../model/Figure.ts';
import type { Locale } from '../model/Locale.ts';
import type { Fault } from '../model/Problem.ts';
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
      throw wrong(faultOf('unknown-figure/cited', segment.id));
    }
    case 'malformed':
      throw wrong(segment.fault);
  }
}

function wrong(fault: Fault): ProjectError {
  return new ProjectError([{ ...fault, file: '' }]);
}
