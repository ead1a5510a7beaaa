import jsep, { type Expression } from 'jsep';
import { readNodeWord } from './readNodeWord.ts';

export interface Formula {
  readonly tree: Expression;
  /** The letters in it, each once, in order. */
  readonly names: readonly string[];
  /** The result for these values; may be infinite or NaN. */
  readonly compute: (valueOf: (name: string) => number) => number;
}

const OPERATORS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

/**
 * Reads arithmetic: numbers, letters, + - * / ( ) and sqrt(). Anything else throws an Error that says in Chinese what
 * was found.
 */
export function readFormula(text: string): Formula {
  const tree = parse(text);
  const names = new Set<string>();
  const compute = compile(tree, names);
  return { tree, names: [...names], compute };
}

function parse(text: string): Expression {
  try {
    return jsep(text);
  } catch {
    throw new Error(`算式“${text}”读不通`);
  }
}

type Compute = (valueOf: (name: string) => number) => number;

function compile(node: Expression, names: Set<string>): Compute {
  if (node.type === 'Literal' && typeof node['value'] === 'number') {
    const value = node['value'];
    return () => value;
  }
  if (node.type === 'Identifier') {
    const name = readNodeWord(node, 'name');
    names.add(name);
    return (valueOf) => valueOf(name);
  }
  if (node.type === 'UnaryExpression' && node['operator'] === '-') {
    const argument = compile(node['argument'] as Expression, names);
    return (valueOf) => -argument(valueOf);
  }
  const operate = node.type === 'BinaryExpression' ? OPERATORS[readNodeWord(node, 'operator')] : undefined;
  if (operate) {
    const left = compile(node['left'] as Expression, names);
    const right = compile(node['right'] as Expression, names);
    return (valueOf) => operate(left(valueOf), right(valueOf));
  }
  if (node.type === 'CallExpression') return compileRoot(node, names);
  throw new Error(`算式里有${describe(node)}`);
}

function compileRoot(node: Expression, names: Set<string>): Compute {
  const callee = node['callee'] as Expression;
  const [argument, ...more] = node['arguments'] as Expression[];
  if (callee.type !== 'Identifier' || callee['name'] !== 'sqrt' || !argument || more.length > 0) {
    throw new Error(`算式里的函数只能是一个数的 sqrt()，不能是 ${readNodeWord(callee, 'name')}()`);
  }
  const inner = compile(argument, names);
  return (valueOf) => Math.sqrt(inner(valueOf));
}

function describe(node: Expression): string {
  if (node.type === 'Compound') return '几个式子或什么也没有';
  if ('operator' in node) return `不能用的运算 ${readNodeWord(node, 'operator')}`;
  if ('raw' in node) return `不是数的 ${readNodeWord(node, 'raw')}`;
  return `不能用的写法（${node.type}）`;
}
