import { faultOf } from '../i18n/problems/faultOf.ts';
import type { Fault } from '../model/Problem.ts';

/** A piece of a text that may cite figures; `start` is its offset in the text. */
export type CitedSegment = { readonly start: number } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly id: string; readonly show: 'full' | 'number' }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'date'; readonly at: string; readonly text: string }
  /** Braces that cite nothing. */
  | { readonly kind: 'malformed'; readonly text: string; readonly fault: Fault }
);

type Without<T> = T extends unknown ? Omit<T, 'start'> : never;
type Citation = Without<CitedSegment>;

const FIGURE = /^([a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*)(?::(full|number))?$/u;
const NAME = /^name:(.+)$/u;
const DATE = /^date:([^|]*)\|(.+)$/u;
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/u;

/**
 * Takes a text with citations apart: `{数据集/行}` and `{数据集/行:number}` cite figures, `{name:“1+1+17”}` marks a
 * name with numbers in it, `{date:2023-09|2023年9月}` a date. Never throws: braces that are none of these come back as
 * `malformed`. Whether a cited figure exists is for the caller to find out.
 */
export function readCitedText(text: string): readonly CitedSegment[] {
  const segments: CitedSegment[] = [];
  let start = 0;
  for (const match of text.matchAll(/\{[^{}]*\}|[{}]/gu)) {
    if (match.index > start) segments.push({ kind: 'text', text: text.slice(start, match.index), start });
    segments.push({ ...readCitation(match[0]), start: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) segments.push({ kind: 'text', text: text.slice(start), start });
  return segments;
}

function readCitation(text: string): Citation {
  if (text.length === 1) return { kind: 'malformed', text, fault: faultOf('malformed-citation/unbalanced', text) };
  const body = text.slice(1, -1);
  const figure = FIGURE.exec(body);
  if (figure?.[1] !== undefined) {
    return { kind: 'figure', id: figure[1], show: figure[2] === 'number' ? 'number' : 'full' };
  }
  const name = NAME.exec(body);
  if (name?.[1] !== undefined) return { kind: 'name', text: name[1] };
  const date = DATE.exec(body);
  if (date?.[1] !== undefined && date[2] !== undefined) {
    if (ISO.test(date[1])) return { kind: 'date', at: date[1], text: date[2] };
    return { kind: 'malformed', text, fault: faultOf('malformed-citation/date', text, date[1]) };
  }
  return { kind: 'malformed', text, fault: faultOf('malformed-citation', text) };
}
