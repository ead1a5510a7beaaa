import type { Expression } from 'jsep';

/** The letters that a formula adds to one another, one list a sum. */
export function findAdditions(tree: Expression): readonly (readonly string[])[] {
  if (!isSum(tree)) return childrenOf(tree).flatMap(findAdditions);
  const terms = termsOf(tree);
  return [terms.flatMap(nameOf), ...terms.flatMap(findAdditions)];
}

/** The letters on both sides of each difference in a formula. */
export function findSubtractions(tree: Expression): readonly (readonly string[])[] {
  const inside = childrenOf(tree).flatMap(findSubtractions);
  const isDifference = tree.type === 'BinaryExpression' && tree['operator'] === '-';
  return isDifference ? [childrenOf(tree).flatMap(termsOf).flatMap(nameOf), ...inside] : inside;
}

function nameOf(term: Expression): readonly string[] {
  return term.type === 'Identifier' && typeof term['name'] === 'string' ? [term['name']] : [];
}

function isSum(tree: Expression): boolean {
  return tree.type === 'BinaryExpression' && tree['operator'] === '+';
}

function termsOf(tree: Expression): readonly Expression[] {
  return isSum(tree) ? childrenOf(tree).flatMap(termsOf) : [tree];
}

function childrenOf(tree: Expression): readonly Expression[] {
  const node = tree as Partial<Record<'left' | 'right' | 'argument', Expression>>;
  const inputs = (tree as { readonly arguments?: readonly Expression[] }).arguments ?? [];
  return [node.left, node.right, node.argument, ...inputs].filter((child) => child !== undefined);
}
