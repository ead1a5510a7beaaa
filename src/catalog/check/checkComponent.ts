import { checkDate } from './checkDate.ts';
import { didYouMean } from '../read/didYouMean.ts';
import { fault, type Fault } from '../../datasets/Fault.ts';
import { wordsOf } from '../read/flattenBlock.ts';
import { propOf, type MdxElement } from '../read/propOf.ts';
import { STORY_COMPONENTS, type StoryComponent } from '../read/storyComponents.ts';
import type { StoryContext } from '../read/StoryBody.ts';
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
    const names = Object.keys(STORY_COMPONENTS);
    const expected = `只有 ${names.map((one) => `<${one}>`).join('、')}`;
    say(fault('unknown-component', `不认识的标签 <${name}>`, expected, didYouMean(name, names)));
    return;
  }
  checkProps(node, name, component, say);
  checkPlace(node, name, component, isAlone, say);
  checkReference(node, name, context, say);
}

type Say = (fault: Fault, offset?: number) => void;

function checkProps(node: MdxElement, name: string, component: StoryComponent, say: Say): void {
  for (const attribute of node.attributes) {
    const found = checkProp(attribute, name, component);
    if (found !== null) say(found, attribute.position?.start.offset);
  }
  for (const [prop, { isRequired }] of Object.entries(component.props)) {
    const isThere = node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === prop);
    if (!isRequired || isThere) continue;
    say(fault('missing-prop', `<${name}> 没有写 ${prop}`, component.example, `补上 ${prop}="…"`));
  }
}

function checkProp(attribute: MdxElement['attributes'][number], name: string, component: StoryComponent): Fault | null {
  if (
    attribute.type !== 'mdxJsxAttribute' ||
    ((attribute.value ?? null) !== null && typeof attribute.value !== 'string')
  ) {
    return fault('mdx-expression', `<${name}> 的属性里有 { }`, '属性值是引号里的字', `写成 ${component.example}`);
  }
  const valid = Object.keys(component.props);
  const value = typeof attribute.value === 'string' ? attribute.value : '';
  const prop = valid.includes(attribute.name) ? component.props[attribute.name] : undefined;
  if (prop === undefined) {
    const expected = valid.length === 0 ? `<${name}> 没有属性` : `<${name}> 只有 ${valid.join('、')}`;
    const fix = valid.length === 0 ? '删去这个属性' : didYouMean(attribute.name, valid);
    return fault('unknown-prop', `<${name}> 没有属性“${attribute.name}”`, expected, fix);
  }
  if (prop.values === undefined || prop.values.includes(value)) return null;
  return fault('invalid-prop', `${attribute.name}="${value}"`, prop.values.join('、'), didYouMean(value, prop.values));
}

function checkPlace(node: MdxElement, name: string, component: StoryComponent, isAlone: boolean, say: Say): void {
  if (component.place === 'own-line' && !isAlone) {
    say({
      code: 'not-on-own-line',
      found: `<${name}> 夹在文字里`,
      expected: `${component.example} 独占一段`,
      fix: '在它前后各空一行',
    });
  }
  const isEmpty = node.children.length === 0;
  if (component.holds === 'nothing' && !isEmpty)
    say({
      code: 'unexpected-children',
      found: `<${name}> 里面有内容`,
      expected: component.example,
      fix: '自己收尾，里面不放东西',
    });
  if (component.holds !== 'nothing' && isEmpty)
    say({
      code: 'missing-children',
      found: `<${name}> 里面是空的`,
      expected: component.example,
      fix: '把文字放进标签里',
    });
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
