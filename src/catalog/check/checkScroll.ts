import type { Nodes } from 'mdast';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Fault } from '../../model/Problem.ts';
import { adviseOn } from '../read/adviseOn.ts';
import { propOf, type MdxElement } from '../read/story/propOf.ts';
import type { StoryContext } from '../read/story/StoryBody.ts';

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
  if (steps.length < inside.length) return faultOf('scroll-holds-other');
  if (steps.length >= 2 && steps.length <= MOST_STEPS) return null;
  return faultOf('scroll-steps', steps.length, MOST_STEPS);
}

function findStepFault(step: MdxElement, scroll: Nodes | undefined, context: StoryContext): Fault | null {
  if (step.name !== 'Step') return null;
  if (scroll === undefined || !isElement(scroll)) return faultOf('step-outside-scroll');
  const chart = propOf(scroll, 'chart');
  const view = propOf(step, 'view');
  const views = context.views.get(chart ?? '');
  if (views === undefined || view === null || views.includes(view)) return null;
  return faultOf('unknown-view', chart ?? '', view, adviseOn(view, views));
}

function isElement(node: Nodes): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
