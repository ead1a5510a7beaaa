import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Fault } from '../../model/Problem.ts';
import { isPeriod } from './isPeriod.ts';

/** Checks a marked-up date: `at` is ISO, `words` are a date and say nothing else. Null if all is well. */
export function checkDate(at: string, words: string): Fault | null {
  // HTML's time element knows no intervals: each end is a date of its own.
  if (!isPeriod(at) || at.includes('/')) return faultOf('invalid-date', at);
  const isEnglish = /[a-z]/iu.test(words);
  const said = words.match(/\d+/gu) ?? [];
  const known = new Set((at.match(/\d+/gu) ?? []).map(Number));
  const rest = words.replace(/\d+\s*(?:年代?|月份?|日|号|世纪)?/gu, '');
  const isDate = isEnglish || !/\d+\s*(?![\d年月日号—–\-/.至到、，]|$)/u.test(words);
  const stray = said.find((number) => !known.has(Number(number)));
  if (stray === undefined && isDate && rest.length <= 40) return null;
  return faultOf('date-mismatch', words, at);
}
