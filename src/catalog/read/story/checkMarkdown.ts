import type { Nodes } from 'mdast';
import { faultOf } from '../../../i18n/problems/faultOf.ts';
import type { Fault } from '../../../model/Problem.ts';
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
    case 'code':
      return faultOf('code-in-story');
    case 'link':
    case 'definition': {
      if (!isSafe(node.url)) return faultOf('unsafe-link', node.url);
      // Neither phones nor keyboards show it, and a number in it could cite nothing.
      return (node.title ?? '') === '' ? null : faultOf('link-title', node.title ?? '');
    }
    case 'heading':
      return node.depth === 2 || node.depth === 3 ? null : faultOf('heading-level', node.depth);
    default:
      return null;
  }
}

function isSafe(url: string): boolean {
  const plain = decode(url);
  if (plain === null || /[\p{C}\s\\]/u.test(plain)) return false;
  if (/^https:\/\//iu.test(url)) {
    const address = URL.parse(url);
    return address !== null && address.username === '' && address.password === '' && address.hostname.includes('.');
  }
  return /^[#./a-z0-9][\w./#%-]*$/iu.test(url) && !plain.includes('//');
}

/** What an address says without its escapes; null if these are broken. */
function decode(url: string): string | null {
  try {
    return decodeURIComponent(url);
  } catch {
    return null;
  }
}

function excerpt(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 60);
}
