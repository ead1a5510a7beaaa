import { z } from 'zod';
import { LOCALES } from '../../model/Locale.ts';
import { didYouMean } from './didYouMean.ts';
import { schemaAt } from './schemaAt.ts';

export interface IssueProblem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

type Issue = z.core.$ZodIssue;

/** Schema issues as sentences for an editor: one problem an issue, one a key for unknown keys. */
export function describeIssues(error: z.ZodError, schema: z.ZodType, written: unknown): readonly IssueProblem[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const value = path.reduce<unknown>(
      (inner, step) => (inner as Record<string, unknown> | undefined)?.[step],
      written,
    );
    const about = schemaAt(schema, path).description;
    return describe(issue, path, value, about, schema);
  });
}

function describe(
  issue: Issue,
  path: readonly (string | number)[],
  value: unknown,
  about: string,
  schema: z.ZodType,
): readonly IssueProblem[] {
  const name = path.join('.');
  const expected = about === '' ? `${name} 合乎格式` : `${name}（${about}）`;
  if (issue.code === 'unrecognized_keys') {
    const { keys } = schemaAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      code: 'unknown-field',
      found: `不认识的项“${[...path, key].join('.')}”`,
      expected: `只有 ${keys.join('、')}`,
      fix: didYouMean(key, keys),
    }));
  }
  return [{ path, expected, ...describeOne(issue, name, about, path.at(-1), value) }];
}

function describeOne(
  issue: Issue,
  name: string,
  about: string,
  last: string | number | undefined,
  value: unknown,
): Pick<IssueProblem, 'code' | 'found' | 'fix'> {
  const isEmpty = value === undefined || value === null || value === '';
  if (isEmpty && LOCALES.some((locale) => locale === last)) {
    return {
      code: 'missing-translation',
      found: `${name} 没有写`,
      fix: `补上${about} ${name}`,
    };
  }
  if (isEmpty) return { code: 'missing-field', found: `${name} 没有写`, fix: `补上 ${name}` };
  const found = `${name} 是“${spell(value)}”`;
  if (issue.code === 'invalid_type' && issue.expected === 'string')
    return { code: 'wrong-type', found: `${found}，不是文字`, fix: '给它加上引号，让它成为文字' };
  if (issue.code === 'invalid_value')
    return { code: 'invalid-value', found, fix: didYouMean(spell(value), issue.values.map(String)) };
  if (issue.code === 'invalid_type') return { code: 'wrong-type', found, fix: `改成 ${issue.expected}` };
  const hasWideQuotes = /^[“”‘’]|[“”‘’]$/u.test(spell(value));
  return { code: 'invalid-value', found, fix: `${hasWideQuotes ? '去掉全角引号，' : ''}${sayInChinese(issue)}` };
}

function spell(value: unknown): string {
  const spelled = typeof value === 'string' ? value : JSON.stringify(value);
  return spelled.length > 60 ? `${spelled.slice(0, 60)}…` : spelled;
}

const { localeError } = z.locales.zhCN();

function sayInChinese(issue: Issue): string {
  // Of a format, the schema says itself what it looks like; the library would print a regular expression.
  if (issue.code === 'invalid_format') return issue.message;
  const said = localeError(issue as z.core.$ZodRawIssue);
  return typeof said === 'string' ? said : (said?.message ?? issue.message);
}
