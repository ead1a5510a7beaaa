interface HastNode {
  readonly type: string;
  readonly name?: string | null;
  attributes?: { readonly type: string; readonly name: string; readonly value: unknown }[];
  readonly children?: HastNode[];
}

/** Tells every `<Step>` of a story which chart the `<Scroll>` around it shows. */
export function rehypeScroll(): (tree: HastNode) => void {
  return (tree) => visit(tree, undefined);
}

function visit(node: HastNode, chart: unknown): void {
  const inside = node.name === 'Scroll' ? node.attributes?.find(({ name }) => name === 'chart')?.value : chart;
  if (node.name === 'Step' && inside !== undefined) {
    node.attributes = [...(node.attributes ?? []), { type: 'mdxJsxAttribute', name: 'chart', value: inside }];
  }
  for (const child of node.children ?? []) visit(child, inside);
}
