import type { Nodes, Root } from 'mdast';
import { WORDS } from '../../i18n/words.ts';
import { LANGUAGES } from '../../model/Locale.ts';
import { checkComponent } from '../check/checkComponent.ts';
import { checkMarkdown } from './checkMarkdown.ts';
import { checkScroll } from '../check/checkScroll.ts';
import { flattenBlock } from './flattenBlock.ts';
import { headingId } from './headingId.ts';
import { lintProse } from '../check/lintProse.ts';
import { propOf } from './propOf.ts';
import type { StoryBody, StoryContext } from './StoryBody.ts';

/** Walks a story's tree: reports everything outside the safe subset and every fault of prose, and gathers what the story uses. */
export function readStoryBody(tree: Root, context: StoryContext): StoryBody {
  const walk: Walk = { context, figureIds: new Set(), chartIds: new Set(), texts: [], headings: [], taken: new Map() };
  visitNode(tree, [], walk);
  checkEnding(tree, walk);
  return {
    figureIds: [...walk.figureIds],
    chartIds: [...walk.chartIds],
    text: walk.texts.join('\n'),
    headings: walk.headings,
  };
}

interface Walk {
  readonly context: StoryContext;
  readonly figureIds: Set<string>;
  readonly chartIds: Set<string>;
  readonly texts: string[];
  readonly headings: { id: string; text: string }[];
  readonly taken: Map<string, number>;
}

function visitNode(node: Nodes, parents: readonly Nodes[], walk: Walk): void {
  checkMarkdown(node, walk.context);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    checkComponent(node, isAlone(node, parents), walk.context);
    checkScroll(node, parents, walk.context);
    const id = propOf(node, node.name === 'Scroll' ? 'chart' : 'id');
    if (node.name === 'Fig' && id !== null) walk.figureIds.add(id);
    if ((node.name === 'Chart' || node.name === 'Scroll') && id !== null) walk.chartIds.add(id);
  }
  if (isProseBlock(node, parents)) readBlock(node, walk);
  if ('children' in node) for (const child of node.children) visitNode(child, [...parents, node], walk);
}

/** A component stands alone if nothing but it is in its paragraph, which MDX then unwraps. */
function isAlone(node: Nodes, parents: readonly Nodes[]): boolean {
  if (node.type === 'mdxJsxFlowElement') return true;
  const parent = parents.at(-1);
  if (parent?.type !== 'paragraph') return false;
  return parent.children.every((child) => child === node || (child.type === 'text' && child.value.trim() === ''));
}

/** Blocks whose words are read as one run; the words of a component on its own line that holds no paragraph are one too. */
function isProseBlock(node: Nodes, parents: readonly Nodes[]): boolean {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return true;
  const isLoose = node.type === 'text' || node.type === 'inlineCode' || node.type === 'mdxJsxTextElement';
  return (
    isLoose &&
    parents.every(
      (parent) => !['paragraph', 'heading', 'tableCell'].includes(parent.type) && parent.type !== 'mdxJsxTextElement',
    )
  );
}

function readBlock(block: Nodes, walk: Walk): void {
  const { source, locale, report } = walk.context;
  const flat = flattenBlock(block, walk.context);
  for (const { offset, ...fault } of lintProse(flat.prose, locale))
    report({ ...fault, ...source.at(flat.offsets[offset] ?? 0) });
  if (LANGUAGES[locale].script === 'Hans') checkLineBreaks(flat.prose, flat.offsets, walk.context);
  if (flat.text.trim() !== '') walk.texts.push(flat.text.trim());
  if (block.type === 'heading') walk.headings.push({ id: headingId(flat.text, walk.taken), text: flat.text });
}

function checkLineBreaks(prose: string, offsets: readonly number[], { source, report }: StoryContext): void {
  const offset = prose.trim().indexOf('\n');
  if (offset < 0) return;
  report({
    code: 'soft-line-break',
    ...source.at(offsets[offset] ?? 0),
    found: '段落中间换行',
    expected: '一段一行',
    fix: '把这一段接成一行；要分段就空一行',
  });
}

function checkEnding(tree: Root, walk: Walk): void {
  const { source, locale, report } = walk.context;
  const { readFigures } = WORDS[locale];
  const sections = tree.children.filter((node) => node.type === 'heading' && node.depth === 2);
  const last = sections.at(-1);
  const title = last === undefined ? '' : flattenBlock(last, walk.context).text;
  const hasWords = last !== undefined && tree.children.indexOf(last) < tree.children.length - 1;
  if (title === readFigures && hasWords) return;
  const found = last === undefined ? '没有小节' : title === readFigures ? '最后一节是空的' : `最后一节是“${title}”`;
  const offset = last?.position?.start.offset ?? source.text.length;
  report({
    code: 'missing-last-section',
    ...source.at(offset),
    found,
    expected: `以“## ${readFigures}”一节收尾`,
    fix: '写上谁数的、什么时间、哪些重叠、哪些只是目标',
  });
}
