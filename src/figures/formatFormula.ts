import type { Expression } from 'jsep';
import { readNodeWord } from './readNodeWord.ts';

const SIGNS: Readonly<Record<string, readonly [sign: string, strength: number]>> = {
  '+': ['+', 1],
  '-': ['−', 1],
  '*': ['×', 2],
  '/': ['÷', 2],
};

/** A parsed formula as readers see it, letters replaced by the numbers they stand for: `170 ÷ 61.5`, `√(7140 ÷ 2)`. */
export function formatFormula(node: Expression, numberOf: (name: string) => string): string {
  return format(node, numberOf, 0);
}

function format(node: Expression, numberOf: (name: string) => string, outer: number): string {
  switch (node.type) {
    case 'Literal':
      return readNodeWord(node, 'raw');
    case 'Identifier':
      return numberOf(readNodeWord(node, 'name')).replace(/^-/u, '−');
    case 'UnaryExpression':
      return `−${format(node['argument'] as Expression, numberOf, 3)}`;
    case 'CallExpression': {
      const [argument] = node['arguments'] as Expression[];
      return argument ? `√(${format(argument, numberOf, 0)})` : '';
    }
    default: {
      const [sign, strength] = SIGNS[readNodeWord(node, 'operator')] ?? ['', 0];
      const left = format(node['left'] as Expression, numberOf, strength);
      // a − (b + c) and a ÷ (b × c) need their brackets; so does a − (b − c).
      const right = format(node['right'] as Expression, numberOf, strength + 0.5);
      const text = `${left} ${sign} ${right}`;
      return strength < outer ? `(${text})` : text;
    }
  }
}
