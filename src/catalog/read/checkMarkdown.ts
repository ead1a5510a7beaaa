import type { Nodes } from 'mdast';
import { fault, type Fault } from '../../datasets/Fault.ts';
import type { StoryContext } from './StoryBody.ts';

/** Reports Markdown and MDX that stories may not hold: code, expressions, raw markup, pictures, unsafe links, a second main title. */
export function checkMarkdown(node: Nodes, context: StoryContext): void {
  const fault = findFault(node);
  if (fault !== null) context.report({ ...fault, ...context.source.at(node.position?.start.offset ?? 0) });
}

function findFault(node: Nodes): Fault | null {
  switch (node.type) {
    case 'mdxjsEsm':
      return fault('mdx-import', quote(node.value), '故事里没有 import 和 export', '删去这一行；可用的标签不用导入');
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const fix = '删去它；引用数用 <Fig id="…" />，要写花括号写成 \\{ \\}';
      return fault('mdx-expression', quote(`{${node.value}}`), '故事里没有 { } 表达式', fix);
    }
    case 'html':
      return fault('raw-html', quote(node.value), '没有 HTML', '删去 HTML，用 Markdown 写');
    case 'image':
    case 'imageReference':
      return fault('image-in-story', '插了一张图片', '图用 <Chart id="…" />', '删去图片');
    case 'link':
    case 'definition': {
      const expected = 'https:// 开头，或站内的相对地址';
      return isSafe(node.url) ? null : fault('unsafe-link', `链接“${node.url}”`, expected, '改正地址，或删去链接');
    }
    case 'heading': {
      if (node.depth === 2 || node.depth === 3) return null;
      const fix = '改成 ## 或 ###；大标题写在 title 里';
      return fault('heading-level', `${'#'.repeat(node.depth)} 标题`, '小节用 ##，再下一级用 ###', fix);
    }
    default:
      return null;
  }
}

function isSafe(url: string): boolean {
  return /^https:\/\//iu.test(url) || /^(?!\/\/)[#./a-z0-9][\w./#%-]*$/iu.test(url);
}

function quote(text: string): string {
  return `“${(text.split('\n')[0] ?? '').slice(0, 60)}”`;
}
