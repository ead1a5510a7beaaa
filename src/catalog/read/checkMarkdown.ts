import type { Nodes } from 'mdast';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Fault } from '../../model/Problem.ts';
import type { StoryContext } from './StoryBody.ts';

/** Reports Markdown and MDX that stories may not hold: code, expressions, raw markup, pictures, unsafe links, a second main title. */
export function checkMarkdown(node: Nodes, context: StoryContext): void {
  const fault = findFault(node);
  if (fault !== null) context.report({ ...fault, ...context.source.at(node.position?.start.offset ?? 0) });
}

function findFault(node: Nodes): Fault | null {
  switch (node.type) {
    case 'mdxjsEsm':
      return faultOf('mdx-import', excerpt(node.value));
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return faultOf('mdx-expression', excerpt(`{${node.value}}`));
    case 'html':
      return faultOf('raw-html', excerpt(node.value));
    case 'image':
    case 'imageReference':
      return faultOf('image-in-story');
    case 'link':
    case 'definition':
      return isSafe(node.url) ? null : faultOf('unsafe-link', node.url);
    case 'heading':
      return node.depth === 2 || node.depth === 3 ? null : faultOf('heading-level', node.depth);
    default:
      return null;
  }
}

function isSafe(url: string): boolean {
  return /^https:\/\//iu.test(url) || /^(?!\/\/)[#./a-z0-9][\w./#%-]*$/iu.test(url);
}

function excerpt(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 60);
}
