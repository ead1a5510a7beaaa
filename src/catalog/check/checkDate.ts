import type { Fault } from '../../model/Problem.ts';
import { isPeriod } from './isPeriod.ts';

/** Checks a marked-up date: `at` is ISO, `words` are a date and say nothing else. Null if all is well. */
export function checkDate(at: string, words: string): Fault | null {
  // HTML's time element knows no intervals: each end is a date of its own.
  if (!isPeriod(at) || at.includes('/')) {
    return {
      code: 'invalid-date',
      found: `日期“${at}”`,
      expected: 'ISO 日期、月或年：2023-09-07、2023-09、2030',
      fix: '改写成 ISO 形式；起止写成两个日期',
    };
  }
  const isEnglish = /[a-z]/iu.test(words);
  const said = words.match(/\d+/gu) ?? [];
  const known = new Set((at.match(/\d+/gu) ?? []).map(Number));
  const rest = words.replace(/\d+\s*(?:年代?|月份?|日|号|世纪)?/gu, '');
  const isDate = isEnglish || !/\d+\s*(?![\d年月日号—–\-/.至到、，]|$)/u.test(words);
  const stray = said.find((number) => !known.has(Number(number)));
  if (stray === undefined && isDate && rest.length <= 40) return null;
  return {
    code: 'date-mismatch',
    found: `写作“${words}”的日期，at 是 ${at}`,
    expected: '文字里的年月日都在 at 里',
    fix: '改正 at 或文字；数目不是日期，用 <Fig /> 引用',
  };
}
