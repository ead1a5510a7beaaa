import { checkDate } from './checkDate.ts';
import { adviseOn } from '../read/adviseOn.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Fault } from '../../model/Problem.ts';
import { wordsOf } from '../read/story/flattenBlock.ts';
import { isHtmlName } from '../read/story/isHtmlName.ts';
import { propOf, type MdxElement } from '../read/story/propOf.ts';
import { STORY_COMPONENTS, type StoryComponent } from '../read/story/storyComponents.ts';
import type { StoryContext } from '../read/story/StoryBody.ts';
import { findUnknown, findUnknownFigure } from './findUnknown.ts';

/** Reports everything wrong with one component in a story: its name, props, place, contents and what it refers to. */
export function checkComponent(node: MdxElement, isAlone: boolean, context: StoryContext): void {
  const say = (wrong: Fault, offset?: number): void => {
    context.report({ ...wrong, ...context.source.at(offset ?? node.position?.start.offset ?? 0) });
  };
  const name = node.name ?? '';
  // Object prototypes hold names too: `constructor` is no component.
  const component = Object.hasOwn(STORY_COMPONENTS, name) ? STORY_COMPONENTS[name] : undefined;
  if (component === undefined) {
    if (isHtmlName(name)) say(faultOf('raw-html/pasted', name));
    else say(faultOf('unknown-component', name, adviseOn(name, Object.keys(STORY_COMPONENTS))));
    return;
  }
  checkProps(node, name, component, say);
  checkPlace(node, name, component, isAlone, say);
  checkReference(node, name, context, say);
}

type Say = (fault: Fault, offset?: number) => void;
type Attribute = MdxElement['attributes'][number];

function checkProps(node: MdxElement, name: string, component: StoryComponent, say: Say): void {
  for (const attribute of node.attributes) {
    const found = findRepeat(attribute, node, name) ?? checkProp(attribute, name, component);
    if (found !== null) say(found, attribute.position?.start.offset);
  }
  for (const [prop, { isRequired }] of Object.entries(component.props)) {
    const isThere = node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === prop);
    if (!isRequired || isThere) continue;
    say(faultOf('missing-prop', name, prop));
  }
}

function findRepeat(attribute: Attribute, node: MdxElement, name: string): Fault | null {
  if (attribute.type !== 'mdxJsxAttribute') return null;
  const first = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === attribute.name);
  if (first === attribute) return null;
  return faultOf('duplicate-prop', name, attribute.name);
}

function checkProp(attribute: Attribute, name: string, component: StoryComponent): Fault | null {
  if (
    attribute.type !== 'mdxJsxAttribute' ||
    ((attribute.value ?? null) !== null && typeof attribute.value !== 'string')
  ) {
    return faultOf('mdx-expression/prop', name);
  }
  const valid = Object.keys(component.props);
  const value = typeof attribute.value === 'string' ? attribute.value : '';
  const prop = valid.includes(attribute.name) ? component.props[attribute.name] : undefined;
  if (prop === undefined) return faultOf('unknown-prop', name, attribute.name, adviseOn(attribute.name, valid));
  if (prop.values === undefined || prop.values.includes(value)) return null;
  return faultOf('invalid-prop', attribute.name, value, adviseOn(value, prop.values));
}

function checkPlace(node: MdxElement, name: string, component: StoryComponent, isAlone: boolean, say: Say): void {
  if (component.place === 'own-line' && !isAlone) {
    say(faultOf('not-on-own-line', name));
  }
  const isEmpty = node.children.length === 0;
  if (component.holds === 'nothing' && !isEmpty) say(faultOf('unexpected-children', name));
  if (component.holds !== 'nothing' && isEmpty) say(faultOf('missing-children', name));
}

function checkReference(node: MdxElement, name: string, context: StoryContext, say: Say): void {
  const wrong = findWrongReference(node, name, context);
  if (wrong !== null) say(wrong);
}

function findWrongReference(node: MdxElement, name: string, { known }: StoryContext): Fault | null {
  const id = propOf(node, name === 'Scroll' ? 'chart' : 'id');
  if (name === 'Fig' && id !== null) return findUnknownFigure(id, known);
  if ((name === 'Chart' || name === 'Scroll') && id !== null) return findUnknown('chart', id, known);
  const at = propOf(node, 'at');
  return name === 'Date' && at !== null ? checkDate(at, wordsOf(node)) : null;
}
