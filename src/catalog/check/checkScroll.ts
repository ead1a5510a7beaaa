import type { Nodes } from 'mdast';
import { fault, type Fault } from '../../datasets/Fault.ts';
import { didYouMean } from '../read/didYouMean.ts';
import { propOf, type MdxElement } from '../read/propOf.ts';
import { STORY_COMPONENTS } from '../read/storyComponents.ts';
import type { StoryContext } from '../read/StoryBody.ts';

/** The stylesheet has a row for each step, and no more. */
const MOST_STEPS = 6;

/** Reports a scroll story that could not be told: a Scroll that holds anything but a few Steps, a Step outside a Scroll, a Step of a view that its chart has not. */
export function checkScroll(node: MdxElement, parents: readonly Nodes[], context: StoryContext): void {
  const scroll = parents.findLast((parent) => isElement(parent) && parent.name === 'Scroll');
  const found = node.name === 'Scroll' ? findScrollFault(node) : findStepFault(node, scroll, context);
  if (found !== null) context.report({ ...found, ...context.source.at(node.position?.start.offset ?? 0) });
}

function findScrollFault(scroll: MdxElement): Fault | null {
  const parts = scroll.children.flatMap((child): Nodes[] => (child.type === 'paragraph' ? child.children : [child]));
  const inside = parts.filter((part) => part.type !== 'text' || part.value.trim() !== '');
  const steps = inside.filter((part) => isElement(part) && part.name === 'Step');
  const example = STORY_COMPONENTS['Step']?.example ?? '';
  if (steps.length < inside.length)
    return fault(
      'scroll-holds-other',
      '<Scroll> 里有 <Step> 以外的东西',
      `只放 ${example}`,
      '移到 <Step> 里面，或移到 <Scroll> 外面',
    );
  if (steps.length >= 2 && steps.length <= MOST_STEPS) return null;
  return fault(
    'scroll-steps',
    `<Scroll> 里有 ${steps.length} 个 <Step>`,
    `2 至 ${MOST_STEPS} 个`,
    '增减 <Step>；只要一张图就用 <Chart id="…" />',
  );
}

function findStepFault(step: MdxElement, scroll: Nodes | undefined, context: StoryContext): Fault | null {
  if (step.name !== 'Step') return null;
  if (scroll === undefined || !isElement(scroll))
    return fault(
      'step-outside-scroll',
      '<Step> 不在 <Scroll> 里',
      '<Scroll chart="图"> 里面',
      '放进 <Scroll>，或改成普通段落',
    );
  const chart = propOf(scroll, 'chart');
  const view = propOf(step, 'view');
  const views = context.views.get(chart ?? '');
  if (views === undefined || view === null || views.includes(view)) return null;
  const expected = views.length === 0 ? '有视图的图' : views.join('、');
  return fault('unknown-view', `图“${chart ?? ''}”没有视图“${view}”`, expected, didYouMean(view, views));
}

function isElement(node: Nodes): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
