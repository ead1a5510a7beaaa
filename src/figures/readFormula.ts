import jsep, { type Expression } from 'jsep';
import { readNodeWord } from './readNodeWord.ts';

export interface Formula {
  readonly tree: Expression;
  /** The letters in it, each once, in order. */
  readonly names: readonly string[];
  /** The result for these values; may be infinite or NaN. */
  readonly compute: (valueOf: (name: string) => number) => number;
}

type FormulaFlaw = 'unreadable' | 'several' | 'operator' | 'literal' | 'syntax' | 'function';

/** What a formula holds that is no arithmetic. */
export class FormulaError extends Error {
  readonly flaw: FormulaFlaw;
  readonly text: string;

  constructor(flaw: FormulaFlaw, text: string) {
    super(`${flaw}: ${text}`);
    this.name = 'FormulaError';
    this.flaw = flaw;
    this.text = text;
  }
}

const OPERATORS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

/**
 * Reads arithmetic: numbers, letters, + - * / ( ) and sqrt(). Anything else throws a FormulaError.
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
    throw new FormulaError('unreadable', text);
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
  throw flawOf(node);
}

function compileRoot(node: Expression, names: Set<string>): Compute {
  const callee = node['callee'] as Expression;
  const [argument, ...more] = node['arguments'] as Expression[];
  if (callee.type !== 'Identifier' || callee['name'] !== 'sqrt' || !argument || more.length > 0) {
    throw new FormulaError('function', readNodeWord(callee, 'name'));
  }
  const inner = compile(argument, names);
  return (valueOf) => Math.sqrt(inner(valueOf));
}

function flawOf(node: Expression): FormulaError {
  if (node.type === 'Compound') return new FormulaError('several', '');
  if ('operator' in node) return new FormulaError('operator', readNodeWord(node, 'operator'));
  if ('raw' in node) return new FormulaError('literal', readNodeWord(node, 'raw'));
  return new FormulaError('syntax', node.type);
}
