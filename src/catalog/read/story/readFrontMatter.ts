import { faultOf } from '../../../i18n/problems/faultOf.ts';
import type { Fault } from '../../../model/Problem.ts';
import type { ContentFile } from '../ContentFile.ts';
import type { Report } from '../../check/Report.ts';

const WHOLE = /^---\n([\s\S]*?)\n---(?:\n|$)/u;
const FENCE = /^---$/mu;
/** A line that was meant for a fence. */
const ALMOST_FENCE = /^[ \t]*[-－–—]{2,}[ \t]*$/u;
/** A line of YAML as front matter has it: an item, what belongs to it, a comment or nothing. */
const ITEM = /^(?:[A-Za-z_]+[:：]|[ \t]|-[ \t]|#[ \t]|$)/u;
/** What stands in every story, and never in front matter. */
const BODY = /^(?:## |<[A-Z])/mu;

/** The front matter with its fence made blank, so that offsets stay those of the file; null, with one problem, if it has not both its fences. */
export function readFrontMatter(source: ContentFile, report: Report): string | null {
  const yaml = WHOLE.exec(source.text)?.[1];
  if (yaml !== undefined && !BODY.test(yaml)) return `   \n${yaml}`;
  const lines = source.text.split('\n');
  const isOpen = lines[0] === '---';
  const line = isOpen ? endOf(lines) : 0;
  report({ ...describe(lines, line, isOpen), file: source.file, line: line + 1, column: 1 });
  return null;
}

/** Index of the first line after the opening fence that is not front matter. */
function endOf(lines: readonly string[]): number {
  const end = lines.findIndex((line, index) => index > 0 && !ITEM.test(line));
  return end < 0 ? lines.length - 1 : end;
}

function describe(lines: readonly string[], line: number, isOpen: boolean): Fault {
  const written = lines[line] ?? '';
  if (ALMOST_FENCE.test(written)) return faultOf('missing-front-matter/almost', written);
  if (isOpen) return faultOf('missing-front-matter/unclosed');
  const isUnopened = ITEM.test(written) && written !== '' && FENCE.test(lines.join('\n'));
  return faultOf(isUnopened ? 'missing-front-matter/unopened' : 'missing-front-matter');
}
