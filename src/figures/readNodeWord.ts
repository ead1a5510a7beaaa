import type { Expression } from 'jsep';

/** A property of a parsed formula's node that is a word (an operator, a name, a number as typed); else empty. */
export function readNodeWord(node: Expression, property: 'operator' | 'name' | 'raw'): string {
  const word = node[property];
  return typeof word === 'string' ? word : '';
}
