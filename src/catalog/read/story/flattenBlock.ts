import type { Nodes } from 'mdast';
import { formatFigure } from '../../../figures/formatFigure.ts';
import { PLACEHOLDER } from '../../check/lintProse.ts';
import { propOf, type MdxElement } from './propOf.ts';
import type { StoryContext } from './StoryBody.ts';

/** The run of prose in one paragraph, heading or cell. */
export interface FlatBlock {
  /** Figures, names and dates are single placeholders. */
  readonly prose: string;
  /** Offset in the file of each character of `prose`. */
  readonly offsets: readonly number[];
  /** What a reader reads, figures formatted. */
  readonly text: string;
}

/** All words inside a node, components left out. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** Joins the inline nodes of a block, so that rules see across emphasis and components. */
export function flattenBlock(block: Nodes, context: StoryContext): FlatBlock {
  const parts = piecesOf(block, context);
  return {
    prose: parts.map((part) => part.prose).join(''),
    offsets: parts.flatMap((part) => [...part.offsets]),
    text: parts.map((part) => part.text).join(''),
  };
}

function piecesOf(node: Nodes, context: StoryContext): readonly FlatBlock[] {
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'text' || node.type === 'inlineCode') {
    return [
      {
        prose: node.value,
        offsets: offsetsOf(node.value, start, node.position?.end.offset ?? start, context),
        text: node.value,
      },
    ];
  }
  if (node.type === 'break') return [{ prose: '\n', offsets: [start], text: '\n' }];
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    if (node.name === 'Fig') return [{ prose: PLACEHOLDER, offsets: [start], text: figureText(node, context) }];
    if (node.name === 'Name' || node.name === 'Date')
      return [{ prose: PLACEHOLDER, offsets: [start], text: wordsOf(node) }];
  }
  return 'children' in node ? node.children.flatMap((child) => piecesOf(child, context)) : [];
}

/** Character by character, skipping what Markdown escapes: an escaped text is longer in the file than in the tree. */
function offsetsOf(value: string, start: number, end: number, context: StoryContext): readonly number[] {
  let cursor = start;
  return [...value.split('')].map((character) => {
    const found = context.source.text.indexOf(character, cursor);
    const offset = found >= 0 && found < end ? found : Math.min(cursor, end);
    cursor = offset + 1;
    return offset;
  });
}

function figureText(node: MdxElement, context: StoryContext): string {
  const figure = context.known.figures.get(propOf(node, 'id') ?? '');
  return figure === undefined
    ? ''
    : formatFigure(figure, context.locale, propOf(node, 'show') === 'number' ? 'number' : 'full');
}
