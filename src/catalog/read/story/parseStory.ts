import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { faultOf } from '../../../i18n/problems/faultOf.ts';
import type { Fault, Problem } from '../../../model/Problem.ts';
import { wordsOf } from './flattenBlock.ts';
import { isHtmlName } from './isHtmlName.ts';
import type { ContentFile } from '../ContentFile.ts';
import type { Report } from '../../check/Report.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkCjkFriendly);

/** A story's syntax tree; null, with a problem, if it is not MDX. */
export function parseStory(source: ContentFile, report: Report): Root | null {
  try {
    return parser.parse(source.text);
  } catch (error) {
    const { line, column, reason } = readMessage(error);
    const written = source.text.split('\n')[line - 1] ?? '';
    report(findHtml(reason, source.file) ?? { ...describe(written, column, reason), file: source.file, line, column });
    return null;
  }
}

/** What a piece of Markdown without components says, escapes and references read. */
export function readMarkdownWords(markdown: string): string {
  // Between letters, so that nothing is trimmed.
  return wordsOf(parser.parse(`a${markdown}a`)).slice(1, -1);
}

function readMessage(error: unknown): { line: number; column: number; reason: string } {
  const { line, column, place, reason } = error as { line?: number; column?: number; place?: unknown; reason?: string };
  const start = (place as { start?: { line: number; column: number } } | undefined)?.start;
  return { line: line ?? start?.line ?? 1, column: column ?? start?.column ?? 1, reason: reason ?? '' };
}

/** HTML that is not closed, as `<br>`: the parser says where it begins. */
function findHtml(reason: string, file: string): Problem | null {
  const [, name = '', line, column] = /`<\/?([a-z][\w:]*)>`(?: \((\d+):(\d+))?/iu.exec(reason) ?? [];
  if (!isHtmlName(name) || line === undefined) return null;
  return { ...faultOf('raw-html/pasted', name), file, line: Number(line), column: Number(column) };
}

const TAG = /<\/?[A-Za-z][^<>]*>?/gu;

/** The tag that the parser stopped in, or the words around it: a paragraph is too much to look through. */
function describe(line: string, column: number, reason: string): Fault {
  const tags = [...line.matchAll(TAG)].filter(
    ({ 0: tag, index }) => index < column && column <= index + tag.length + 1,
  );
  const tag = tags.at(-1)?.[0];
  const address = /^<((?:https?:|mailto:|www\.)[^<>\s]+)/iu.exec(tag ?? '')?.[1];
  if (address !== undefined) return faultOf('bare-address', address);
  const curly = /[“”‘’]/u.exec(tag ?? '')?.[0];
  if (tag !== undefined && curly !== undefined && /=\s*[“”‘’]/u.test(tag))
    return faultOf('curly-quote-in-tag', tag, curly, tag.replace(/[“”‘’]/gu, '"'));
  if (tag !== undefined && /=\s*[^\s"'{]/u.test(tag))
    return faultOf('invalid-mdx/unquoted', tag, tag.replace(/=\s*([^\s"'{/>]+)/gu, '="$1"'));
  return faultOf(messageOf(reason), tag ?? excerpt(line, column));
}

function excerpt(line: string, column: number): string {
  if (line.length <= 60) return line.trim();
  return line.slice(Math.max(0, column - 20), column + 20).trim();
}

function messageOf(reason: string): 'invalid-mdx' | 'invalid-mdx/braces' | 'invalid-mdx/pairs' {
  if (/acorn|expression/iu.test(reason)) return 'invalid-mdx/braces';
  return /closing tag|closing slash|corresponding/iu.test(reason) ? 'invalid-mdx/pairs' : 'invalid-mdx';
}
