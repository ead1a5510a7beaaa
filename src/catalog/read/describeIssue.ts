import { z } from 'zod';
import { LOCALES } from '../../model/Locale.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Fault } from '../../model/Problem.ts';
import { adviseOn } from './adviseOn.ts';
import { schemaAt } from './schemaAt.ts';

export type IssueProblem = Fault & { readonly path: readonly (string | number)[] };

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
  if (issue.code === 'unrecognized_keys') {
    const { keys } = schemaAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      ...faultOf('unknown-field', [...path, key].join('.'), adviseOn(key, keys)),
    }));
  }
  return [{ path, ...describeOne(issue, name, about, path.at(-1), value) }];
}

function describeOne(
  issue: Issue,
  name: string,
  about: string,
  last: string | number | undefined,
  value: unknown,
): Fault {
  const isEmpty = value === undefined || value === null || value === '';
  if (isEmpty && LOCALES.some((locale) => locale === last)) return faultOf('missing-translation', name, about);
  if (isEmpty) return faultOf('missing-field', name, about);
  const written = spell(value);
  if (issue.code === 'invalid_type' && issue.expected === 'string')
    return faultOf('wrong-type/text', name, about, written);
  if (issue.code === 'invalid_value')
    return faultOf('invalid-value/choice', name, about, written, adviseOn(written, issue.values.map(String)));
  if (issue.code === 'invalid_type') return faultOf('wrong-type', name, about, written, issue.expected);
  return faultOf('invalid-value', name, about, written, ruleOf(issue), /^[“”‘’]|[“”‘’]$/u.test(written));
}

function spell(value: unknown): string {
  const spelled = typeof value === 'string' ? value : JSON.stringify(value);
  return spelled.length > 60 ? `${spelled.slice(0, 60)}…` : spelled;
}

const LIBRARY = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError };

/** Of a format, the schema says itself what it looks like; the library would print a regular expression. */
function ruleOf(issue: Issue): { readonly zh: string; readonly en: string } {
  if (issue.code === 'invalid_format') return { zh: issue.message, en: issue.message };
  const say = (localeError: z.core.$ZodErrorMap): string => {
    const said = localeError(issue as z.core.$ZodRawIssue);
    return typeof said === 'string' ? said : (said?.message ?? issue.message);
  };
  return { zh: say(LIBRARY.zh), en: say(LIBRARY.en) };
}
