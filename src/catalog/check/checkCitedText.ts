import { readCitedText, type CitedSegment } from '../../figures/readCitedText.ts';
import type { FigureId } from '../../model/Figure.ts';
import type { Locale } from '../../model/Locale.ts';
import { checkDate } from './checkDate.ts';
import type { Fault } from '../../model/Problem.ts';
import type { TextFault } from '../read/TextFault.ts';
import { lintProse, PLACEHOLDER } from './lintProse.ts';
import { findUnknownFigure } from './findUnknown.ts';
import type { Known } from '../read/Known.ts';

/** Everything wrong with a text of YAML that may cite figures: typed numbers, unknown figures, bad braces, markup, punctuation. */
export function checkCitedText(text: string, known: Known, locale: Locale): readonly TextFault[] {
  const segments = readCitedText(text);
  const prose = segments
    .map((segment) => (segment.kind === 'text' ? segment.text : maskOf(segment, text, segments)))
    .join('');
  const faults = segments.flatMap((segment) => checkSegment(segment, known));
  return [...faults, ...lintProse(prose, locale), ...findMarkup(prose)];
}

/** Figures that a text cites, in order. */
export function citedFigures(text: string): readonly FigureId[] {
  return readCitedText(text).flatMap((segment) => (segment.kind === 'figure' ? [segment.id] : []));
}

/** As many placeholders as the citation is long, so that offsets stay true. */
function maskOf(segment: CitedSegment, text: string, segments: readonly CitedSegment[]): string {
  const end = segments[segments.indexOf(segment) + 1]?.start ?? text.length;
  return PLACEHOLDER.repeat(end - segment.start);
}

function checkSegment(segment: CitedSegment, known: Known): readonly TextFault[] {
  const offset = segment.start;
  if (segment.kind === 'malformed') {
    return [
      {
        code: 'malformed-citation',
        offset,
        found: `“${segment.text}”`,
        expected: '{数据集/行}、{数据集/行:number}、{name:…} 或 {date:…|…}',
        fix: segment.reason,
      },
    ];
  }
  const fault = findFault(segment, known);
  return fault === null ? [] : [{ offset, ...fault }];
}

function findFault(segment: CitedSegment, known: Known): Fault | null {
  if (segment.kind === 'figure') return findUnknownFigure(segment.id, known);
  return segment.kind === 'date' ? checkDate(segment.at, segment.text) : null;
}

function findMarkup(prose: string): readonly TextFault[] {
  const match = /<[a-z!/?][^>]*>?|(?:javascript|vbscript)\s*:/iu.exec(prose);
  if (match === null) return [];
  return [
    {
      code: 'html-in-text',
      offset: match.index,
      found: `“${match[0]}”`,
      expected: '纯文字',
      fix: '删去标签和链接；这里只能用 {…} 引用',
    },
  ];
}
