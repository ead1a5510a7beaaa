import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { fault } from '../../datasets/Fault.ts';
import type { WrittenFault } from '../../model/Problem.ts';
import type { ContentFile } from './ContentFile.ts';
import type { Report } from '../check/Report.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkCjkFriendly);

/** A story's syntax tree; null, with a problem, if it is not MDX. */
export function parseStory(source: ContentFile, report: Report): Root | null {
  try {
    return parser.parse(source.text);
  } catch (error) {
    const { line, column, reason } = readMessage(error);
    const written = source.text.split('\n')[line - 1] ?? '';
    report({ ...describe(written, column, reason), file: source.file, line, column });
    return null;
  }
}

function readMessage(error: unknown): { line: number; column: number; reason: string } {
  const { line, column, place, reason } = error as { line?: number; column?: number; place?: unknown; reason?: string };
  const start = (place as { start?: { line: number; column: number } } | undefined)?.start;
  return { line: line ?? start?.line ?? 1, column: column ?? start?.column ?? 1, reason: reason ?? '' };
}

const TAG = /<\/?[A-Za-z][^<>]*>?/gu;

/** The tag that the parser stopped in, or the words around it: a paragraph is too much to look through. */
function describe(line: string, column: number, reason: string): WrittenFault {
  const tags = [...line.matchAll(TAG)].filter(
    ({ 0: tag, index }) => index < column && column <= index + tag.length + 1,
  );
  const tag = tags.at(-1)?.[0];
  const expected = 'Markdown 加上 <Fig /> 等几种标签，标签成对';
  const curly = /[“”‘’]/u.exec(tag ?? '')?.[0];
  if (tag !== undefined && curly !== undefined && /=\s*[“”‘’]/u.test(tag)) {
    const fix = `写成 ${tag.replace(/[“”‘’]/gu, '"')}；Word 和微信会把引号改成弯的，标签里的要改回来`;
    return fault('curly-quote-in-tag', `标签 ${tag} 里的引号是弯的“${curly}”`, '标签里用半角直引号 "', fix);
  }
  if (tag !== undefined && /=\s*[^\s"'{]/u.test(tag)) {
    const fix = `写成 ${tag.replace(/=\s*([^\s"'{/>]+)/gu, '="$1"')}`;
    return fault('invalid-mdx', `标签 ${tag} 里的值没有引号`, '属性值写在半角引号里', fix);
  }
  return fault('invalid-mdx', `“${tag ?? excerpt(line, column)}”读不通`, expected, adviseOn(reason));
}

function excerpt(line: string, column: number): string {
  if (line.length <= 60) return line.trim();
  return line.slice(Math.max(0, column - 20), column + 20).trim();
}

function adviseOn(reason: string): string {
  if (/acorn|expression/iu.test(reason)) return '故事里不能有 { }：要写花括号，写成 \\{ \\}';
  if (/closing tag|closing slash|corresponding/iu.test(reason))
    return '标签成对：<Name>…</Name>，或自己收尾：<Fig id="…" />';
  return '检查尖括号和引号；要写小于号，写成 \\<';
}
