import { characterReference } from '../../datasets/characterReference.ts';
import { readCitedText, type CitedSegment } from '../../figures/readCitedText.ts';
import type { FigureId } from '../../model/Figure.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Locale } from '../../model/Locale.ts';
import { checkDate } from './checkDate.ts';
import type { Fault } from '../../model/Problem.ts';
import type { TextFault } from '../read/TextFault.ts';
import { lintProse, PLACEHOLDER } from './lintProse.ts';
import { findAddresses } from './findPasted.ts';
import { findUnknownFigure } from './findUnknown.ts';
import type { Known } from '../read/Known.ts';

/** Everything wrong with a text of YAML that may cite figures: typed numbers, unknown figures, bad braces, markup, punctuation. */
export function checkCitedText(text: string, known: Known, locale: Locale): readonly TextFault[] {
  if (text === '') return [];
  const segments = readCitedText(text);
  const prose = segments
    .map((segment) => (segment.kind === 'text' ? segment.text : maskOf(segment, text, segments)))
    .join('');
  const faults = segments.flatMap((segment) => checkSegment(segment, known));
  const [rest, addresses] = findAddresses(prose.replace(REFERENCE, maskAll), 'bare-address/plain');
  return [...faults, ...addresses, ...lintProse(rest, locale), ...findMarkup(prose)];
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
  if (segment.kind === 'malformed') return [{ ...segment.fault, offset }];
  const fault = findFault(segment, known);
  return fault === null ? [] : [{ offset, ...fault }];
}

function findFault(segment: CitedSegment, known: Known): Fault | null {
  if (segment.kind === 'figure') return findUnknownFigure(segment.id, known);
  return segment.kind === 'date' ? checkDate(segment.at, segment.text) : null;
}

const REFERENCE = new RegExp(characterReference, 'giu');
const MARKUP = new RegExp(`<[a-z!/?][^>]*>?|(?:javascript|vbscript)\\s*:|${characterReference}`, 'iu');

function maskAll(text: string): string {
  return PLACEHOLDER.repeat(text.length);
}

function findMarkup(prose: string): readonly TextFault[] {
  const match = MARKUP.exec(prose);
  if (match === null) return [];
  return [{ ...faultOf('html-in-text', match[0]), offset: match.index }];
}
