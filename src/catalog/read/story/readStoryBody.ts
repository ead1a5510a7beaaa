import GithubSlugger from 'github-slugger';
import type { Fault } from '../../../model/Problem.ts';
import { faultOf } from '../../../i18n/problems/faultOf.ts';
import type { Nodes, Root } from 'mdast';
import { WORDS } from '../../../i18n/words.ts';
import { LANGUAGES } from '../../../model/Locale.ts';
import { checkComponent } from '../../check/checkComponent.ts';
import { checkMarkdown } from './checkMarkdown.ts';
import { checkScroll } from '../../check/checkScroll.ts';
import { flattenBlock } from './flattenBlock.ts';
import { findAddresses, findPasted } from '../../check/findPasted.ts';
import { lintProse } from '../../check/lintProse.ts';
import { isHtmlName } from './isHtmlName.ts';
import { propOf, type MdxElement } from './propOf.ts';
import type { TextFault } from '../TextFault.ts';
import type { StoryBody, StoryContext } from './StoryBody.ts';

/** Walks a story's tree: reports everything outside the safe subset and every fault of prose, and gathers what the story uses. */
export function readStoryBody(tree: Root, context: StoryContext): StoryBody {
  const walk: Walk = {
    context,
    figureIds: new Set(),
    chartIds: new Set(),
    texts: [],
    headings: [],
    slugger: new GithubSlugger(),
  };
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
  /** Makes the anchors of headings as Astro's Markdown does. */
  readonly slugger: GithubSlugger;
}

function visitNode(node: Nodes, parents: readonly Nodes[], walk: Walk): void {
  checkMarkdown(node, walk.context);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    // HTML within HTML was pasted with it.
    if (!isInHtml(node, parents)) checkComponent(node, isAlone(node, parents), walk.context);
    checkScroll(node, parents, walk.context);
    const id = propOf(node, node.name === 'Scroll' ? 'chart' : 'id');
    if (node.name === 'Fig' && id !== null) walk.figureIds.add(id);
    if ((node.name === 'Chart' || node.name === 'Scroll') && id !== null) walk.chartIds.add(id);
  }
  if (isProseBlock(node, parents)) readBlock(node, walk);
  if ('children' in node) for (const child of node.children) visitNode(child, [...parents, node], walk);
}

function isInHtml(node: MdxElement, parents: readonly Nodes[]): boolean {
  return isHtmlName(node.name) && parents.some((parent) => 'name' in parent && isHtmlName(parent.name));
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
  const say = ({ offset, ...fault }: TextFault): void => report({ ...fault, ...source.at(flat.offsets[offset] ?? 0) });
  const pasted = findPasted(flat.prose);
  if (pasted === null) {
    const [prose, addresses] = findAddresses(
      flat.prose,
      'bare-address',
      (at) => source.text[(flat.offsets[at] ?? 0) - 1] === '[',
    );
    [...addresses, ...lintProse(prose, locale)].forEach(say);
    if (LANGUAGES[locale].script === 'Hans') checkLineBreaks(prose, flat.offsets, walk.context);
  } else say(pasted);
  if (flat.text.trim() !== '') walk.texts.push(flat.text.trim());
  if (block.type === 'heading') walk.headings.push({ id: walk.slugger.slug(flat.text), text: flat.text });
}

function checkLineBreaks(prose: string, offsets: readonly number[], { source, report }: StoryContext): void {
  const offset = prose.trim().indexOf('\n');
  if (offset < 0) return;
  report({ ...faultOf('soft-line-break'), ...source.at(offsets[offset] ?? 0) });
}

function checkEnding(tree: Root, walk: Walk): void {
  const { source, locale, report } = walk.context;
  const { readFigures } = WORDS[locale];
  const sections = tree.children.filter((node) => node.type === 'heading' && node.depth === 2);
  const last = sections.at(-1);
  const title = last === undefined ? '' : flattenBlock(last, walk.context).text;
  const hasWords = last !== undefined && tree.children.indexOf(last) < tree.children.length - 1;
  if (title === readFigures && hasWords) return;
  report({
    ...describeEnding(title, readFigures, last !== undefined),
    ...source.at(last?.position?.start.offset ?? source.text.length),
  });
}

function describeEnding(title: string, right: string, isThere: boolean): Fault {
  if (!isThere) return faultOf('missing-last-section/none', right);
  return title === right ? faultOf('missing-last-section/empty', right) : faultOf('missing-last-section', title, right);
}
