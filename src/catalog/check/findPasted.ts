import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Fault } from '../../model/Problem.ts';
import type { TextFault } from '../read/TextFault.ts';
import { PLACEHOLDER } from './lintProse.ts';

const RULE_OF_TABLE = /^\|?:?-+:?(?:\|:?-*:?)+$/u;
const BULLET = /^\s*[•·▪●○■◆◦‣](?!\S*[•·])/u;
const HEADING = /^#{1,6}(?=[^\s#])/u;
const MODULE = /^(?:import\s(?:.*\sfrom\s)?['"*{\w]|export\s+(?:const|let|var|default|function|class|[{*]))/u;
const ADDRESS = /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]*[\w/#=&]/giu;

/**
 * What a paragraph is as a whole that was pasted or slipped into it: a table, a list, a heading, an import. Null if it is
 * prose; if it is not, what rules of prose would say of it only follows.
 */
export function findPasted(prose: string): TextFault | null {
  const lines = prose.split('\n');
  const table = findTable(lines);
  if (table !== null) return { ...table, offset: 0 };
  for (const [index, line] of lines.entries()) {
    const fault = findLine(line.trim(), index);
    if (fault !== null) return { ...fault, offset: lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0) };
  }
  return null;
}

function findTable(lines: readonly string[]): Fault | null {
  if (lines.some((line) => BULLET.test(line))) return null;
  const isRuled = lines.length > 1 && lines.some((line) => RULE_OF_TABLE.test(line.replace(/\s/gu, '')));
  if (isRuled || (lines.length > 1 && lines.every((line) => /^\|.*\|$/u.test(line.trim()))))
    return faultOf('table-in-story');
  if (lines.some((line) => line.trim().includes('\t'))) return faultOf('table-in-story/tabs');
  return isCsv(lines) ? faultOf('table-in-story/csv') : null;
}

/** Short cells without spaces between them, as many in each line. */
function isCsv(lines: readonly string[]): boolean {
  const rows = lines.map((line) => line.split(','));
  const count = rows[0]?.length ?? 0;
  const isCell = (cell: string): boolean => cell.length <= 20 && !/^ |[。！？，]/u.test(cell);
  return rows.length > 1 && count > 2 && rows.every((cells) => cells.length === count && cells.every(isCell));
}

function findLine(line: string, index: number): Fault | null {
  if (BULLET.test(line)) return faultOf('pasted-list', line.slice(0, 1));
  const heading = HEADING.exec(line)?.[0];
  if (heading !== undefined) return faultOf('heading-level/space', line.slice(0, 30), heading);
  return index > 0 && MODULE.test(line) ? faultOf('mdx-import', line.slice(0, 60)) : null;
}

/** Addresses that stand in prose as they are: nobody could follow them. The prose without them is for the other rules. */
export function findAddresses(
  prose: string,
  message: 'bare-address' | 'bare-address/plain',
  isLinked: (offset: number) => boolean = () => false,
): readonly [rest: string, faults: readonly TextFault[]] {
  const faults: TextFault[] = [];
  const rest = prose.replace(new RegExp(`(?<! ) *${ADDRESS.source} *`, 'giu'), (match, index: number) => {
    const offset = index + match.length - match.trimStart().length;
    if (!isLinked(offset)) faults.push({ ...faultOf(message, match.trim()), offset });
    return PLACEHOLDER.repeat(match.length);
  });
  return [rest, faults];
}
