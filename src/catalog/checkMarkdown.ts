import type { Nodes } from 'mdast';
import type { Fault } from './Fault.ts';
import type { StoryContext } from './StoryBody.ts';

/** Reports Markdown and MDX that stories may not hold: code, expressions, raw markup, pictures, unsafe links, a second main title. */
export function checkMarkdown(node: Nodes, context: StoryContext): void {
  const fault = findFault(node);
  if (fault !== null) context.report({ ...fault, ...context.source.at(node.position?.start.offset ?? 0) });
}

function findFault(node: Nodes): Fault | null {
  switch (node.type) {
    case 'mdxjsEsm':
      return { code: 'mdx-import', found: `“${firstLine(node.value)}”`, expected: '故事里没有 import 和 export', fix: '删去这一行；可用的标签不用导入' };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { code: 'mdx-expression', found: `“{${firstLine(node.value)}}”`, expected: '故事里没有 { } 表达式', fix: '删去它；引用数用 <Fig id="…" />，要写花括号写成 \\{ \\}' };
    case 'html':
      return { code: 'raw-html', found: `“${firstLine(node.value)}”`, expected: '没有 HTML', fix: '删去 HTML，用 Markdown 写' };
    case 'image':
    case 'imageReference':
      return { code: 'image-in-story', found: '插了一张图片', expected: '图用 <Chart id="…" />', fix: '删去图片' };
    case 'link':
    case 'definition':
      return isSafe(node.url) ? null : { code: 'unsafe-link', found: `链接“${node.url}”`, expected: 'https:// 开头，或站内的相对地址', fix: '改成 https:// 开头的地址，或删去链接' };
    case 'heading':
      if (node.depth === 2 || node.depth === 3) return null;
      return { code: 'heading-level', found: `${'#'.repeat(node.depth)} 级标题`, expected: '小节用 ##，再下一级用 ###', fix: '改成 ## 或 ###；大标题写在 title 里' };
    default:
      return null;
  }
}

function isSafe(url: string): boolean {
  return /^https:\/\//iu.test(url) || /^(?!\/\/)[#./a-z0-9][\w./#%-]*$/iu.test(url);
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 60);
}
