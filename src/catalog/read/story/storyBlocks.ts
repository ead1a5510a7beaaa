import type { Nodes } from 'mdast';
import { formatFigure } from '../../../figures/formatFigure.ts';
import type { Catalog } from '../../../model/Catalog.ts';
import { ProjectError } from '../../../model/ProjectError.ts';
import type { Problem } from '../../../model/Problem.ts';
import type { Story } from '../../../model/Story.ts';
import type { StoryBlock, StoryInline } from '../../../model/StoryBlock.ts';
import { contentRoot } from '../../query/openCatalog.ts';
import { parseStory } from './parseStory.ts';
import { propOf } from './propOf.ts';
import { readContentFile } from '../readContentFile.ts';

interface Reading {
  readonly catalog: Catalog;
  readonly story: Story;
}

/** A story's body as typed blocks, for forms of it that are not web pages. Throws a ProjectError for a file `readCatalog` has reported. */
export function storyBlocks(catalog: Catalog, story: Story): readonly StoryBlock[] {
  const problems: Problem[] = [];
  const source = readContentFile(contentRoot(), story.file, (problem) => void problems.push(problem));
  const tree = source === null ? null : parseStory(source, (problem) => void problems.push(problem));
  if (tree === null) throw new ProjectError(problems);
  return tree.children.flatMap((node) => blocksOf(node, { catalog, story }));
}

function blocksOf(node: Nodes, reading: Reading): readonly StoryBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth === 3 ? 3 : 2, words: wordsIn(node, reading) }];
    case 'paragraph': {
      const alone = onlyElement(node);
      return alone === null ? [{ kind: 'paragraph', words: wordsIn(node, reading) }] : blocksOf(alone, reading);
    }
    case 'list':
      return [
        { kind: 'list', isOrdered: node.ordered === true, items: node.children.map((item) => wordsIn(item, reading)) },
      ];
    case 'table':
      return [{ kind: 'table', rows: node.children.map((row) => row.children.map((cell) => wordsIn(cell, reading))) }];
    case 'blockquote':
      return [{ kind: 'quote', words: wordsIn(node, reading) }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (node.name === 'Chart') return [{ kind: 'chart', chart: propOf(node, 'id') ?? '' }];
      if (node.name === 'Scroll') return scrollBlocks(propOf(node, 'chart') ?? '', node.children, reading);
      if (node.name === 'Step') return node.children.flatMap((child) => blocksOf(child, reading));
      return [{ kind: node.name === 'Note' ? 'note' : 'paragraph', words: wordsIn(node, reading) }];
    default:
      return [];
  }
}

/** A scroll story without its motion: its chart, unless it heads the story already, then what its steps say. */
function scrollBlocks(chart: string, steps: readonly Nodes[], reading: Reading): readonly StoryBlock[] {
  const words = steps.flatMap((step) => blocksOf(step, reading));
  return chart === reading.story.hero ? words : [{ kind: 'chart', chart }, ...words];
}

/** The component that stands alone in a paragraph, as `<Chart>` and `<Note>` on a line of their own do. */
function onlyElement(node: Extract<Nodes, { type: 'paragraph' }>): Nodes | null {
  const [first, ...others] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const isBlock = first?.type === 'mdxJsxTextElement' && (first.name === 'Chart' || first.name === 'Note');
  return isBlock && others.length === 0 ? first : null;
}

function wordsIn(node: Nodes, reading: Reading, isStrong = false): readonly StoryInline[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ kind: 'text', text: node.value, isStrong }];
    case 'break':
      return [{ kind: 'text', text: ' ', isStrong }];
    case 'link':
      return [{ kind: 'link', url: node.url, text: plain(node) }];
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      if (node.name === 'Fig') return [figureOf(propOf(node, 'id') ?? '', propOf(node, 'show'), isStrong, reading)];
  }
  const isEmphasis = isStrong || node.type === 'strong' || node.type === 'emphasis';
  return 'children' in node ? node.children.flatMap((child) => wordsIn(child, reading, isEmphasis)) : [];
}

function figureOf(id: string, show: string | null, isStrong: boolean, { catalog, story }: Reading): StoryInline {
  const figure = catalog.figures.get(id);
  if (figure === undefined) throw new RangeError(`Story ${story.id} cites an unknown figure ${id}`);
  return {
    kind: 'figure',
    id,
    text: formatFigure(figure, story.locale, show === 'number' ? 'number' : 'full'),
    isStrong,
  };
}

function plain(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
}
