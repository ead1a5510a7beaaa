import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The literal text of a prop; null if it is absent or an expression. */
export function propOf(node: MdxElement, prop: string): string | null {
  const attribute = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === prop);
  return attribute?.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? attribute.value : null;
}
