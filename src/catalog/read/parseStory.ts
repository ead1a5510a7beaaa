import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ContentFile } from './ContentFile.ts';
import type { Report } from '../check/Report.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkCjkFriendly);

/** A story's syntax tree; null, with a problem, if it is not MDX. */
export function parseStory(source: ContentFile, report: Report): Root | null {
  try {
    return parser.parse(source.text);
  } catch (error) {
    const { line, column, reason } = readMessage(error);
    const written = (source.text.split('\n')[line - 1] ?? '').trim();
    report({
      code: 'invalid-mdx',
      file: source.file,
      line,
      column,
      found: `“${written}”读不通`,
      expected: 'Markdown 加上 <Fig /> 等几种标签，标签成对',
      fix: adviseOn(reason),
    });
    return null;
  }
}

function readMessage(error: unknown): { line: number; column: number; reason: string } {
  const { line, column, place, reason } = error as { line?: number; column?: number; place?: unknown; reason?: string };
  const start = (place as { start?: { line: number; column: number } } | undefined)?.start;
  return { line: line ?? start?.line ?? 1, column: column ?? start?.column ?? 1, reason: reason ?? '' };
}

function adviseOn(reason: string): string {
  if (/acorn|expression/iu.test(reason)) return '故事里不能有 { }：要写花括号，写成 \\{ \\}';
  if (/closing tag|closing slash|corresponding/iu.test(reason))
    return '标签成对：<Name>…</Name>，或自己收尾：<Fig id="…" />';
  return '检查尖括号和引号；要写小于号，写成 \\<';
}
